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

    /** Returns the names of the roles that the user has. */
    Collection<String> getRoles();

    /** Returns the names of all roles of the user; with groups left out the same as {@link #getRoles()}. */
    Collection<String> getAllRoles();

    boolean hasRole(String roleName);
}
