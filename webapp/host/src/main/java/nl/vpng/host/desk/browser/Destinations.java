package nl.vpng.host.desk.browser;

import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.ActionDefinition;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.OwnScreens;
import org.jspecify.annotations.Nullable;

/** Where actions lead that open another part of the desk. */
final class Destinations {

    private Destinations() {}

    /**
     * Returns the address to which an action leads; empty where it does something else than open a part of the desk.
     *
     * @param node the node that it is about; null where that is the root
     */
    static Optional<Link> of(Browsing browsing, ActionDefinition action, @Nullable Node node)
            throws RepositoryException {
        String path = node == null ? browsing.datasource().rootPath() : node.getPath();
        return switch (action.type()) {
            case "openDetailSubappAction" -> Optional.of(detail(browsing, action, path));
            case "openDialogAction", "moveAction" ->
                OwnScreens.dialog(
                        action.settings().text("dialogId").orElse(""),
                        browsing.datasource().workspace(),
                        path);
            default -> Optional.empty();
        };
    }

    private static Link detail(Browsing browsing, ActionDefinition action, String path) {
        String app = action.settings().text("appName").orElse(browsing.app().name());
        boolean add = action.settings().text("viewType").filter("add"::equals).isPresent();
        Optional<Link> own = OwnScreens.detail(app, path);
        if (own.isPresent()) {
            return own.get();
        }
        Link detail = Link.to("/app/" + app + "/detail");
        return add ? detail.with("parent", path).with("new", "true") : detail.with("path", path);
    }
}
