package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every page. */
final class Shell {

    private Shell() {}

    static void isSound(Document page) {
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.title()).isNotBlank().contains("VPNG");
        assertThat(page.select("link[rel=canonical]").attr("href")).startsWith(TestSite.BASE);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
        assertThat(page.select("nav"))
                .isNotEmpty()
                .allSatisfy(nav -> assertThat(nav.attr("aria-label")).isNotBlank());
        assertThat(page.select("body > *").first().attr("href")).isEqualTo("#inhoud");
        assertThat(page.select("main#inhoud")).hasSize(1);
        assertThat(page.select("script:not([type=application/ld+json]), iframe, style, [style]"))
                .isEmpty();
        assertThat(page.select("script"))
                .singleElement()
                .satisfies(data -> assertThat(new ObjectMapper()
                                .readTree(data.data())
                                .path("@graph")
                                .path(0)
                                .path("@type")
                                .asText())
                        .isEqualTo("Organization"));
        assertThat(page.select("img"))
                .allSatisfy(img -> assertThat(img.hasAttr("alt")).isTrue());
        assertThat(page.select("img[src], link[rel=stylesheet], link[rel=icon], link[rel=alternate]"))
                .allSatisfy(
                        own -> assertThat(own.attr("href") + own.attr("src")).startsWith(TestSite.CONTEXT + "/"));
        assertThat(page.select("a")).allSatisfy(link -> {
            assertThat(link.text()).isNotBlank();
            assertThat(link.attr("href")).isNotBlank();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.text()).doesNotContain("site.", "domain.", "publication.", "null");
        headingsHaveNoGap(page);
    }

    private static void headingsHaveNoGap(Document page) {
        List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
        int before = 0;
        for (Element heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }
}
