package nl.vpng.setup;

import info.magnolia.module.delta.AddPermissionTask;
import info.magnolia.module.delta.ArrayDelegateTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What makes pages fast for visitors of public, on a new installation and on an older one alike. */
final class SpeedTasks {

    /** Magnolia's bit for reading an address. */
    private static final long GET = 8;

    private static final String IMAGES = "/.rest/vpng/images/v1*";

    /** Pages but for the order form, which is each visitor's own. */
    private static final String PAGES = "^/(?!bestellen)(?:.*\\.html)?$";

    private SpeedTasks() {}

    static List<Task> all() {
        return List.of(new IsAdminInstanceDelegateTask(
                "Fast pages",
                "On public everybody may ask for images in WebP, and browsers keep images and pages.",
                new ArrayDelegateTask("Nothing on the author"),
                new ArrayDelegateTask(
                        "Fast pages",
                        new AddPermissionTask("Visitors may read " + IMAGES, "anonymous", "uri", IMAGES, GET, false),
                        new BrowserCacheTask("vpngImages", "^/beelden/.*$", TimeUnit.DAYS.toMinutes(365)),
                        new BrowserCacheTask("vpngPages", PAGES, 0))));
    }
}
