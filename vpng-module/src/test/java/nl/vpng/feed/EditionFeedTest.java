package nl.vpng.feed;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.objectfactory.Components;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import nl.vpng.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whether the feed holds what RFC 4287 asks of one, as often as it may. */
class EditionFeedTest {

    @RegisterExtension
    private static final TestSite site = new TestSite();

    /** A book of which nothing is known but its name. */
    @BeforeAll
    static void fillIn() throws Exception {
        site.edit("publicaties", session -> {
            Node book = session.getNode("/procesregie-als-vak");
            book.setProperty("title", "");
            for (String name : List.of("summary", "authors")) {
                book.getProperty(name).remove();
            }
        });
    }

    @Test
    void feedAndEntriesHaveWhatTheyMustAndNothingTwice() throws Exception {
        Element feed = feed();
        assertThat(feed.select("> entry")).hasSize(5);
        for (Element holder : feed.select("feed, entry")) {
            for (String once : List.of("id", "title", "updated")) {
                assertThat(holder.select("> " + once))
                        .as(once + " of " + holder)
                        .hasSize(1);
                assertThat(holder.select("> " + once).text()).isNotBlank();
            }
            assertThat(holder.select("> summary")).hasSizeLessThan(2);
            assertThat(holder.select("> link[rel=alternate]")).hasSize(1);
        }
        assertThat(feed.select("> author > name").text()).isNotBlank();
        assertThat(feed.select("> link[rel=self]")).hasSize(1);
    }

    @Test
    void thereIsNothingElse() throws Exception {
        assertThat(feed().children())
                .extracting(Element::tagName)
                .containsOnly("id", "title", "updated", "link", "author", "entry");
        assertThat(feed().select("> entry > *"))
                .extracting(Element::tagName)
                .containsOnly("id", "title", "updated", "link", "author", "summary");
        assertThat(feed().select("author > *")).extracting(Element::tagName).containsOnly("name");
    }

    @Test
    void identifiersAreAddressesAndOfOneEntryEach() throws Exception {
        List<String> identifiers = feed().select("id").eachText();

        assertThat(identifiers)
                .doesNotHaveDuplicates()
                .allMatch(id -> URI.create(id).isAbsolute());
    }

    @Test
    void linksAndTimesAreWhole() throws Exception {
        for (Element link : feed().select("link")) {
            assertThat(URI.create(link.attr("href")).isAbsolute())
                    .as(link.toString())
                    .isTrue();
            assertThat(link.attr("type")).matches("[a-z]+/[a-z+]+");
        }
        assertThat(feed().select("link[rel=enclosure]"))
                .isNotEmpty()
                .allMatch(file -> file.attr("length").matches("[1-9][0-9]*"));
        assertThat(feed().select("updated").eachText()).allSatisfy(OffsetDateTime::parse);
    }

    private static Element feed() throws Exception {
        String xml = site.visit(() -> Components.getComponent(EditionFeed.class).of(Optional.empty()));
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Element feed = document.child(document.childrenSize() - 1);
        assertThat(feed.tagName()).isEqualTo("feed");
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        return feed;
    }
}
