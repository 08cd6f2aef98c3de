package nl.vpng.host.desk;

import java.util.Map;
import java.util.Optional;

/** Which apps and dialogs of Magnolia the desk has as screens of its own, instead of drawing them from a definition. */
public final class OwnScreens {

    private static final Map<String, String> DIALOGS = Map.of(
            "pages-app:createPage", "/pages/add",
            "pages-app:renamePage", "/pages/rename",
            "pages-app:move", "/pages/move",
            "pages-app:editPage", "/pages/properties",
            "pages-app:versions", "/versions",
            "ui-framework-jcr:versions", "/versions");

    private static final Map<String, String> APPS = Map.of("dam", "/files");

    private OwnScreens() {}

    /** Returns the screen that stands for a dialog, for a node; empty for a dialog that is drawn from its definition. */
    public static Optional<Link> dialog(String dialogId, String workspace, String path) {
        return Optional.ofNullable(DIALOGS.get(dialogId))
                .map(screen -> Link.to(screen).with("workspace", workspace).with("path", path));
    }

    /** Returns the screen that stands for a whole app; empty for an app that is drawn from its definition. */
    public static Optional<Link> app(String name) {
        return Optional.ofNullable(APPS.get(name)).map(Link::to);
    }

    /** Returns the screen on which an item is edited where that is not a form: the page editor. */
    public static Optional<Link> detail(String app, String path) {
        return app.equals("pages-app") ? Optional.of(Link.to("/page").with("path", path)) : Optional.empty();
    }
}
