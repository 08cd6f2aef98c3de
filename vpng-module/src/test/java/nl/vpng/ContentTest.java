package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors may leave out, write at length or add later. */
class ContentTest {

    private static final String LONG_WORD = "Meervoudigeverantwoordelijkheidsproblematiek".repeat(6);
    private static final String MISSING = "jcr:00000000-0000-4000-8000-00000000dead";
    private static final String PDF_1 = "jcr:f1000000-0000-4000-8000-000000000001";
    private static final String PDF_2 = "jcr:f1000000-0000-4000-8000-000000000002";
    private static final String COVER = "jcr:f2000000-0000-4000-8000-000000000001";

    @RegisterExtension
    private static final TestSite site = new TestSite();

    @Test
    void publicationWithNothingButATitleIsHonest() throws Exception {
        site.edit("publicaties", session -> publication(session.getRootNode(), "kaal", "Kaal"));

        Document page =
                site.get("/publicaties/publicatie", "publicatie", "kaal").page();

        Shell.isSound(page);
        assertThat(page.select(".vpng-note").text()).isEqualTo("Deze publicatie is nog niet verschenen.");
        assertThat(page.select(".vpng-facts div, .vpng-edition, .vpng-lead, .vpng-publication img"))
                .isEmpty();
        assertThat(page.select(".vpng-publication .vpng-cover--none[aria-hidden]"))
                .hasSize(1);
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(site.get("/publicaties")
                        .page()
                        .select(".vpng-teaser__facts")
                        .last()
                        .text())
                .isEqualTo("zonder datum");
    }

    @Test
    void editionWithNothingSaysWhatThereIsNot() throws Exception {
        site.edit("publicaties", session -> {
            Node node = publication(session.getRootNode(), "leeg", "Leeg");
            node.addNode("editions", "mgnl:contentNode").addNode("editions0", "vpng:edition");
            node.setProperty("cover", MISSING);
            node.setProperty("domain", "00000000-0000-4000-8000-00000000dead");
        });

        Document page =
                site.get("/publicaties/publicatie", "publicatie", "leeg").page();

        Shell.isSound(page);
        assertThat(page.select(".vpng-edition__when").text()).isEqualTo("zonder datum");
        assertThat(page.select(".vpng-edition__none").text()).isEqualTo("Er is nu geen digitale versie.");
        assertThat(page.select(".vpng-edition__paper").text()).isEqualTo("Geen papieren exemplaar");
        assertThat(page.select(".vpng-cover--none")).hasSize(1);
    }

    @Test
    void earlierEditionsAreLabelledAndCannotBeOrdered() throws Exception {
        site.edit("publicaties", session -> {
            Node editions =
                    publication(session.getRootNode(), "drie", "Drie uitgaven").addNode("editions", "mgnl:contentNode");
            edition(editions, 1, 2018, "orderable", PDF_1).setProperty("price", 5.0);
            edition(editions, 3, 2022, "orderable", MISSING).setProperty("price", 12.5);
            edition(editions, 2, 2020, "soldOut", PDF_2).setProperty("pages", 1210);
        });

        Document page =
                site.get("/publicaties/publicatie", "publicatie", "drie").page();

        Shell.isSound(page);
        assertThat(page.select(".vpng-edition__when strong").eachText()).containsExactly("2022", "2020", "2018");
        assertThat(page.select(".vpng-edition__when .vpng-badge").eachText())
                .containsExactly("eerdere uitgave", "eerdere uitgave");
        assertThat(page.select(".vpng-edition__paper").eachText().toString().replace('\u00a0', ' '))
                .isEqualTo("[Papieren exemplaar te bestellen: € 12,50 voor productie en verzending,"
                        + " Papieren exemplaar uitverkocht]");
        assertThat(page.select(".vpng-button--quiet")).hasSize(1);
        assertThat(page.select(".vpng-edition__when").get(1).text()).contains("1210 bladzijden");
    }

    @Test
    void digitalVersionIsThatOfTheNewestEditionThatHasOne() throws Exception {
        site.edit("publicaties", session -> {
            Node editions =
                    publication(session.getRootNode(), "digitaal", "Digitaal").addNode("editions", "mgnl:contentNode");
            edition(editions, 1, 2018, "soldOut", PDF_1);
            edition(editions, 2, 2020, "soldOut", PDF_2);
            edition(editions, 3, 2022, "soldOut", MISSING);
        });

        assertThat(site.mapped("/publicaties/digitaal/digitaal").orElse("")).contains(PDF_2);
        assertThat(site.mapped("/publicaties/digitaal/digitaal/1").orElse("")).contains(PDF_1);
        assertThat(site.mapped("/publicaties/digitaal/digitaal/3")).isEmpty();
    }

    @Test
    void longWordsStayWholeInTheMarkup() throws Exception {
        site.edit("publicaties", session -> {
            Node node = publication(session.getRootNode(), "lang", LONG_WORD);
            node.setProperty("subtitle", LONG_WORD);
            node.setProperty("summary", "Een zin met woorden. ".repeat(40));
        });

        Document page =
                site.get("/publicaties/publicatie", "publicatie", "lang").page();

        Shell.isSound(page);
        assertThat(page.select("h1").text()).isEqualTo(LONG_WORD);
        assertThat(page.select("meta[name=description]").attr("content"))
                .hasSizeLessThanOrEqualTo(160)
                .endsWith("…");
    }

    @Test
    void pageWithoutAnythingIsStillAPage() throws Exception {
        site.edit("website", session -> page(session.getRootNode(), "leeg", "text"));

        Document page = site.get("/leeg").page();

        Shell.isSound(page);
        assertThat(page.select("h1").text()).isEqualTo("leeg");
        assertThat(page.select("meta[name=description], .vpng-lead")).isEmpty();
    }

    @Test
    void domainPageWithoutDomainHasItsTitleOnly() throws Exception {
        site.edit("website", session -> page(session.getRootNode(), "zonder-domein", "domain"));

        Document page = site.get("/zonder-domein").page();

        Shell.isSound(page);
        assertThat(page.body().className()).doesNotContain("domain--");
        assertThat(page.select(".vpng-intro > *")).hasSize(1);
    }

    @Test
    void emptyComponentsShowNothingThatBreaksThePage() throws Exception {
        site.edit("website", session -> {
            Node main = page(session.getRootNode(), "lege-onderdelen", "text");
            for (String id : new String[] {"site/text", "site/heading", "site/quote", "site/image", "site/button"}) {
                component(main, id);
            }
            component(main, "publication/list");
            component(main, "publication/list").setProperty("selection", "domain");
            component(main, "domain/links");
        });

        Document page = site.get("/lege-onderdelen").page();

        Shell.isSound(page);
        assertThat(page.select("main figure, main .vpng-button, main .vpng-text"))
                .isEmpty();
        assertThat(page.select("main h2.vpng-hidden")).hasSize(3);
        assertThat(page.select("main .vpng-note").text()).isEqualTo("Hier staan nog geen publicaties.");
        assertThat(page.select("main .vpng-card")).hasSize(4);
    }

    @Test
    void componentsShowWhatEditorsGive() throws Exception {
        site.edit("website", session -> {
            Node main = page(session.getRootNode(), "onderdelen", "text");
            component(main, "site/text").setProperty("text", "<p>Een <em>tekst</em>.</p>");
            Node heading = component(main, "site/heading");
            heading.setProperty("heading", "Kop");
            heading.setProperty("text", "<p>Onder de kop.</p>");
            Node quote = component(main, "site/quote");
            quote.setProperty("quote", "Gezegd");
            quote.setProperty("source", "Door iemand");
            Node image = component(main, "site/image");
            image.setProperty("image", COVER);
            image.setProperty("alternative", "Een omslag");
            image.setProperty("caption", "Bijschrift");
            Node button = component(main, "site/button");
            button.setProperty("label", "Naar publicaties");
            button.setProperty("page", "a0000000-0000-4000-8000-000000000020");
            Node outside = component(main, "site/button");
            outside.setProperty("label", "Mail ons");
            outside.setProperty("url", "mailto:redactie@vpng.example");
            Node newest = component(main, "publication/list");
            newest.setProperty("heading", "Twee");
            newest.setProperty("number", 2);
            Node domain = component(main, "publication/list");
            domain.setProperty("heading", "Eén domein");
            domain.setProperty("selection", "domain");
            domain.setProperty("domain", "d0000000-0000-4000-8000-000000000002");
        });

        Document page = site.get("/onderdelen").page();

        Shell.isSound(page);
        assertThat(page.select(".vpng-text").eachText()).containsExactly("Een tekst.", "Onder de kop.");
        assertThat(page.select("h2.vpng-heading").eachText()).containsExactly("Kop", "Twee", "Eén domein");
        assertThat(page.select("blockquote").text()).isEqualTo("Gezegd");
        assertThat(page.select(".vpng-quote figcaption").text()).isEqualTo("Door iemand");
        assertThat(page.select(".vpng-figure img[width][height]").attr("alt")).isEqualTo("Een omslag");
        assertThat(page.select(".vpng-figure figcaption").text()).isEqualTo("Bijschrift");
        assertThat(page.select("main .vpng-action a").eachAttr("href"))
                .containsExactly("/site/publicaties.html", "mailto:redactie@vpng.example");
        assertThat(page.select(".vpng-teasers").get(0).children()).hasSize(2);
        assertThat(page.select(".vpng-teasers").get(1).select("h3").eachText()).containsExactly("Procesregie als vak");
    }

    private static Node publication(Node root, String name, String title) throws RepositoryException {
        Node node = root.addNode(name, "vpng:publication");
        node.setProperty("title", title);
        return node;
    }

    private static Node edition(Node editions, long number, long year, String paper, String pdf)
            throws RepositoryException {
        Node node = editions.addNode("editions" + number, "vpng:edition");
        node.setProperty("number", number);
        node.setProperty("year", year);
        node.setProperty("paper", paper);
        node.setProperty("pdf", pdf);
        return node;
    }

    private static Node page(Node root, String name, String template) throws RepositoryException {
        Node page = root.addNode(name, "mgnl:page");
        page.setProperty("mgnl:template", "vpng:pages/" + template);
        return page.addNode("main", "mgnl:area");
    }

    private static Node component(Node area, String id) throws RepositoryException {
        Node node = area.addNode(String.valueOf(area.getNodes().getSize()), "mgnl:component");
        node.setProperty("mgnl:template", "vpng:components/" + id);
        return node;
    }
}
