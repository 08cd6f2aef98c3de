package nl.vpng.site;

import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/** Finds content by the value of a property, through the index and with the rights of the visitor. */
public final class PropertyQuery {

    private static final String XPATH = "xpath";

    private PropertyQuery() {}

    /**
     * Returns the nodes with one of these values in a property, which may have several; in any order.
     *
     * @param workspace where they are
     * @param nodeType their type
     * @param values any text
     * @throws RepositoryException where the repository cannot be read
     */
    public static List<Node> having(String workspace, String nodeType, String property, List<String> values)
            throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        if (!values.isEmpty()) {
            String condition = values.stream()
                    .map(value -> "@" + property + " = " + literal(value))
                    .collect(Collectors.joining(" or "));
            NodeIterator found = MgnlContext.getJCRSession(workspace)
                    .getWorkspace()
                    .getQueryManager()
                    .createQuery("//element(*, " + nodeType + ")[" + condition + "] order by @jcr:score", XPATH)
                    .execute()
                    .getNodes();
            while (found.hasNext()) {
                nodes.add(found.nextNode());
            }
        }
        return nodes;
    }

    /** Returns a text as XPath writes it. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
