package nl.vpng.site;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What search engines are told about when a page changed. */
class ModifiedTest {

    private static final Duration LONG = Duration.ofDays(400);

    @RegisterExtension
    private static final TestSite site = new TestSite();

    @Test
    void anAreaThatTheFirstVisitMakesIsNoChange() throws Exception {
        site.edit("website", session -> add(session.getRootNode(), "bezocht"));
        Instant published = site.visit(
                () -> page("bezocht").getProperty("jcr:created").getDate().toInstant());

        site.edit("website", session -> {
            Node page = session.getNode("/bezocht");
            Node area = page.addNode("voet", NodeTypes.Area.NAME);
            Calendar visit = at(Instant.now().plus(Duration.ofDays(1)));
            NodeTypes.Created.set(area, "superuser", visit);
            NodeTypes.LastModified.update(page, "superuser", visit);
        });

        assertThat(modified("bezocht")).contains(published);
    }

    @Test
    void aComponentThatAnEditorAddsIsOne() throws Exception {
        site.edit("website", session -> add(session.getRootNode(), "veranderd"));
        Instant change =
                Instant.ofEpochMilli(Instant.now().plus(Duration.ofDays(1)).toEpochMilli());

        site.edit("website", session -> {
            Node page = session.getNode("/veranderd");
            Node area = page.addNode("extra", NodeTypes.Area.NAME);
            NodeTypes.Created.set(area, "redacteur", at(change));
            Node component = area.addNode("0", NodeTypes.Component.NAME);
            NodeTypes.Created.set(component, "redacteur", at(change));
            NodeTypes.LastModified.update(page, "redacteur", at(change));
        });

        assertThat(modified("veranderd")).contains(change);
    }

    @Test
    void aPageWithAllItsAreasChangedWhenItSays() throws Exception {
        site.edit("website", session -> add(session.getRootNode(), "gewoon"));

        assertThat(modified("gewoon").orElseThrow()).isBefore(Instant.now().minus(LONG.minusDays(1)));
    }

    /** As it comes from the author, with the stamps that it has there. */
    private static void add(Node root, String name) throws RepositoryException {
        Calendar then = at(Instant.now().minus(LONG));
        Node page = root.addNode(name, NodeTypes.Page.NAME);
        Node area = page.addNode("main", NodeTypes.Area.NAME);
        Node component = area.addNode("0", NodeTypes.Component.NAME);
        for (Node part : new Node[] {component, area, page}) {
            NodeTypes.Created.set(part, "redacteur", then);
            NodeTypes.LastModified.update(part, "redacteur", then);
        }
    }

    private static Calendar at(Instant moment) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(moment.toEpochMilli());
        return calendar;
    }

    private static Optional<Instant> modified(String name) throws Exception {
        return site.visit(() -> Modified.of(page(name)));
    }

    private static Node page(String name) throws RepositoryException {
        return MgnlContext.getJCRSession("website").getNode("/" + name);
    }
}
