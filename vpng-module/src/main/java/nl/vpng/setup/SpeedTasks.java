package nl.vpng.setup;

import info.magnolia.module.delta.AddPermissionTask;
import info.magnolia.module.delta.ArrayDelegateTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.List;

/** What makes pages fast for visitors of public, on a new installation and on an older one alike. */
final class SpeedTasks {

    /** Magnolia's bit for reading an address. */
    private static final long GET = 8;

    private static final String IMAGES = "/.rest/vpng/images/v1*";

    private SpeedTasks() {}

    static List<Task> all() {
        return List.of(new IsAdminInstanceDelegateTask(
                "Fast pages",
                "On public everybody may ask for images in WebP.",
                new ArrayDelegateTask("Nothing on the author"),
                new ArrayDelegateTask(
                        "Fast pages",
                        new AddPermissionTask("Visitors may read " + IMAGES, "anonymous", "uri", IMAGES, GET, false))));
    }
}
