package nl.vpng.host.repository;

import javax.jcr.Credentials;

/** What a session is opened with: the rights themselves, decided by the host before. */
@SuppressWarnings("serial") // never leaves this virtual machine
final class RightsCredentials implements Credentials {
    private final transient AccessRights rights;

    RightsCredentials(AccessRights rights) {
        this.rights = rights;
    }

    AccessRights rights() {
        return rights;
    }
}
