package info.magnolia.cms.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;

/** A user. */
public interface User extends Principal, Serializable {
    /** Returns the identifier of the user's node. */
    String getIdentifier();

    boolean isEnabled();

    /** Returns the language of the user's desk. */
    String getLanguage();

    /** Returns the names of the roles that the user has; in the host the same as {@link #getAllRoles()}. */
    Collection<String> getRoles();

    /** Returns the names of all roles that the user has, directly or through a group. */
    Collection<String> getAllRoles();

    boolean hasRole(String roleName);
}
