package info.magnolia.repository;

/** Names of Magnolia's own workspaces. */
public interface RepositoryConstants {
    String WEBSITE = "website";
    String CONFIG = "config";
    String USERS = "users";
    String USER_ROLES = "userroles";
    String USER_GROUPS = "usergroups";
}
