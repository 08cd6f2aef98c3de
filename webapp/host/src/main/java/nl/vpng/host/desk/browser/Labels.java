package nl.vpng.host.desk.browser;

import info.magnolia.jcr.util.PropertyUtil;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** What a node is called where there is no table around it. */
final class Labels {

    private Labels() {}

    /** Returns its title and its name, since two may have the same title. */
    static String of(Node node) throws RepositoryException {
        String title = PropertyUtil.getString(node, "title", "");
        return title == null || title.isBlank() ? node.getName() : title + " (" + node.getName() + ")";
    }
}
