package nl.vpng.search;

import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.query.Query;
import javax.jcr.query.Row;
import javax.jcr.query.RowIterator;
import nl.vpng.site.PropertyQuery;
import org.jsoup.Jsoup;

/** Asks Jackrabbit's index, with the rights of the visitor. */
final class FullText {

    /** JCR 2.0 calls it deprecated; Jackrabbit gives an excerpt in it alone. */
    private static final String XPATH = "xpath";

    private static final String EXCERPT = "rep:excerpt(.)";

    /**
     * A node in which the words occur.
     *
     * @param node the node
     * @param score how well it fits; comparable within one workspace
     * @param row gives the text around the words
     */
    record Found(Node node, double score, Row row) {

        /** Returns the text around the words, as plain text; the index makes it now. */
        String excerpt() throws RepositoryException {
            return Jsoup.parseBodyFragment(row.getValue(EXCERPT).getString()).text();
        }
    }

    private FullText() {}

    /**
     * Returns the nodes in which a query fits, the best first.
     *
     * @param workspace where to look
     * @param nodeType of the nodes
     * @param query not empty
     * @param most how many at most
     * @throws RepositoryException where the repository cannot be read
     */
    static List<Found> find(String workspace, String nodeType, SearchQuery query, int most) throws RepositoryException {
        String statement = "//element(*, " + nodeType + ")[jcr:contains(., " + PropertyQuery.literal(query.expression())
                + ")]/" + EXCERPT + " order by @jcr:score descending";
        List<Found> found = new ArrayList<>();
        RowIterator rows = rows(workspace, statement, most);
        while (rows.hasNext()) {
            Row row = rows.nextRow();
            found.add(new Found(row.getNode(), row.getScore(), row));
        }
        return found;
    }

    private static RowIterator rows(String workspace, String statement, int most) throws RepositoryException {
        Query query = MgnlContext.getJCRSession(workspace)
                .getWorkspace()
                .getQueryManager()
                .createQuery(statement, XPATH);
        query.setLimit(most);
        return query.execute().getRows();
    }
}
