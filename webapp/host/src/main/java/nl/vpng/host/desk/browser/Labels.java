package nl.vpng.host.desk.browser;

import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** What a node is called where there is no table around it. */
final class Labels {

    private Labels() {}

    static List<String> of(List<Node> nodes) throws RepositoryException {
        List<String> labels = new ArrayList<>();
        for (Node node : nodes) {
            labels.add(of(node));
        }
        return labels;
    }

    /** Returns its title and its name, since two may have the same title. */
    static String of(Node node) throws RepositoryException {
        String title = PropertyUtil.getString(node, "title", "");
        return title == null || title.isBlank() ? node.getName() : title + " (" + node.getName() + ")";
    }
}
