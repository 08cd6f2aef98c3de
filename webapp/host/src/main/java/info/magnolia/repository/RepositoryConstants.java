package info.magnolia.repository;

/** Names of Magnolia's own workspaces. */
public class RepositoryConstants {
    public static final String WEBSITE = "website";
    public static final String CONFIG = "config";
    public static final String USERS = "users";
    public static final String USER_ROLES = "userroles";
    public static final String USER_GROUPS = "usergroups";

    private RepositoryConstants() {}
}
