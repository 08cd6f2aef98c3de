package nl.vpng.setup;

import info.magnolia.module.delta.AddPermissionTask;
import info.magnolia.module.delta.ArrayDelegateTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.List;

/** What orders need beyond bootstrap files, on a new installation and on an older one alike. */
final class OrderTasks {

    private static final String HEALTH = "/.rest/vpng/health/v1";
    private static final String ORDERS = "/.rest/vpng/orders/v1*";
    private static final String TABLE = "/.rest/vpng/orders/v1/tabel";

    /** Magnolia's bits for addresses. */
    private static final long GET = 8;

    private static final long ALL = 63;

    private OrderTasks() {}

    static List<Task> all() {
        return List.of(
                new OrderSettingsTask(),
                new CsrfBypassTask(),
                new KeepPageCacheTask(),
                mayAsk("anonymous", HEALTH, GET),
                new IsAdminInstanceDelegateTask(
                        "Rights on orders over REST",
                        "Editors get papers on the author; on public the author comes with a pass of its own.",
                        mayAsk("vpng-redactie", ORDERS, GET),
                        mayAsk("anonymous", ORDERS, ALL)),
                table());
    }

    /** Lets editors send the form that asks for a table. */
    static Task table() {
        return new IsAdminInstanceDelegateTask(
                "Right to ask for a table of orders",
                "Only the author has editors.",
                mayAsk("vpng-redactie", TABLE, ALL),
                new ArrayDelegateTask("Nothing on public"));
    }

    private static Task mayAsk(String role, String address, long permission) {
        return new AddPermissionTask(role + " may ask " + address, role, "uri", address, permission, false);
    }
}
