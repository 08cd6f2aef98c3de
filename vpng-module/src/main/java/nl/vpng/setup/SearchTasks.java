package nl.vpng.setup;

import info.magnolia.module.delta.AddPermissionTask;
import info.magnolia.module.delta.ArrayDelegateTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.List;
import nl.vpng.publication.DownloadFilter;

/** What being found needs, on a new installation and on an older one alike. */
final class SearchTasks {

    /** Magnolia's bit for reading an address. */
    private static final long GET = 8;

    private SearchTasks() {}

    static List<Task> all() {
        return List.of(
                new FilterTask("vpngDownload", DownloadFilter.class),
                new IsAdminInstanceDelegateTask(
                        "Addresses for search engines and feed readers",
                        "On public everybody may ask for them.",
                        new ArrayDelegateTask("Nothing on the author"),
                        new ArrayDelegateTask(
                                "Addresses for search engines and feed readers",
                                mayAsk("/.rest/vpng/feed/v1*"),
                                mayAsk("/.rest/vpng/searchengines/v1*"))));
    }

    private static Task mayAsk(String address) {
        return new AddPermissionTask("Visitors may ask " + address, "anonymous", "uri", address, GET, false);
    }
}
