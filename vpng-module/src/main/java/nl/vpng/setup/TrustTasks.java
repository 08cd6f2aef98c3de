package nl.vpng.setup;

import info.magnolia.module.delta.AddPermissionTask;
import info.magnolia.module.delta.ArrayDelegateTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.List;
import nl.vpng.security.SecurityHeadersFilter;

/** What trust in the site needs, on a new installation and on an older one alike. */
final class TrustTasks {

    /** Magnolia's bit for reading an address. */
    private static final long GET = 8;

    private TrustTasks() {}

    static List<Task> all() {
        return List.of(
                new FilterTask("vpngSecurityHeaders", SecurityHeadersFilter.class),
                new IsAdminInstanceDelegateTask(
                        "Addresses for visitors",
                        "On public everybody may ask for what programs read.",
                        new ArrayDelegateTask("Nothing on the author"),
                        new ArrayDelegateTask(
                                "Addresses for visitors",
                                visitorsMayRead("/.rest/vpng/security/v1"),
                                visitorsMayRead("/.rest/vpng/citations/v1*"),
                                visitorsMayRead("/.rest/vpng/catalogue/v1*"))));
    }

    private static Task visitorsMayRead(String address) {
        return new AddPermissionTask("Visitors may read " + address, "anonymous", "uri", address, GET, false);
    }
}
