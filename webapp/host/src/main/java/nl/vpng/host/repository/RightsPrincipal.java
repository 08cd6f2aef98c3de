package nl.vpng.host.repository;

import java.security.Principal;

/** Carries the rights of a session from its login to its access checks. */
record RightsPrincipal(AccessRights rights) implements Principal {
    @Override
    public String getName() {
        return rights.getName();
    }
}
