package nl.vpng.host.repository;

/**
 * The rights of somebody who reads and writes the repository, as they were at one moment. Whoever holds other rights is
 * another object: sessions are kept per object, not per name.
 */
public interface AccessRights {
    /** Returns the name that the session gets. */
    String getName();

    /** Returns the rules for a workspace; those that grant nothing where there are none. */
    AccessRules rules(String workspace);
}
