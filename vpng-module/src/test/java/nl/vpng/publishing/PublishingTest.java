package nl.vpng.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.objectfactory.Components;
import info.magnolia.ui.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.jcr.AccessDeniedException;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import nl.vpng.TestAuthor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the commands send to public, take off it, refuse and tell, on a real repository. */
class PublishingTest {

    private static final String PDF = "jcr:f1000000-0000-4000-8000-000000000001";
    private static final String PDF_PATH = "/vpng/publicaties/opgavegericht-werken";
    private static final String COVER = "jcr:f2000000-0000-4000-8000-000000000001";
    private static final String GONE = "00000000-0000-4000-8000-00000000dead";
    private static final String BOOK = "b0000000-0000-4000-8000-000000000003";

    private static TestAuthor author;

    @BeforeAll
    static void start() throws Exception {
        author = TestAuthor.start();
        author.addUser("eva", "vpng-redactie");
        author.addUser("cas", "vpng-communicatie");
        Recorder.installIn(author);
    }

    @AfterAll
    static void stop() {
        author.close();
    }

    @BeforeEach
    void nothingIsPublished() throws Exception {
        Recorder.reset();
        for (String workspace : List.of("website", "dam", "kennisdomeinen", "publicaties", "messages")) {
            author.system(workspace, session -> {
                for (Node node : NodeUtil.getNodes(session.getRootNode())) {
                    if (node.getName().startsWith("t-") || workspace.equals("messages")) {
                        node.remove();
                    } else {
                        forget(node);
                    }
                }
                return null;
            });
        }
    }

    private static void forget(Node node) throws Exception {
        if (node.hasProperty("mgnl:activationStatus")) {
            node.setProperty("mgnl:activationStatus", false);
        }
        for (Node child : NodeUtil.getNodes(node)) {
            forget(child);
        }
    }

    @Test
    void filesAndTheirFoldersGoFirstEachOnce() throws Exception {
        publication("t-boek", node -> {
            node.setProperty("cover", COVER);
            edition(node, 1).setProperty("pdf", PDF);
            edition(node, 2).setProperty("pdf", PDF);
        });

        author.run("eva", "publish", "publicaties", "/t-boek");

        assertThat(Recorder.SENT)
                .containsExactlyInAnyOrder(
                        "+ dam:/vpng",
                        "+ dam:/vpng/covers",
                        "+ dam:/vpng/covers/opgavegericht-werken",
                        "+ dam:/vpng/publicaties",
                        "+ dam:" + PDF_PATH,
                        "+ publicaties:/t-boek")
                .endsWith("+ publicaties:/t-boek");
        assertThat(Recorder.SENT.indexOf("+ dam:/vpng")).isZero();
        assertThat(Recorder.SENT.indexOf("+ dam:/vpng/publicaties"))
                .isLessThan(Recorder.SENT.indexOf("+ dam:" + PDF_PATH));
    }

    @Test
    void whatPublicHasUnchangedIsNotSentAgain() throws Exception {
        publication("t-boek", node -> edition(node, 1).setProperty("pdf", PDF));
        author.run("eva", "publish", "publicaties", "/t-boek");
        Recorder.reset();

        author.run("eva", "publish", "publicaties", "/t-boek");

        assertThat(Recorder.SENT).containsExactly("+ publicaties:/t-boek");
    }

    @Test
    void whatIsNewIsTakenBackWhenTheRestFails() throws Exception {
        publication("t-boek", node -> edition(node, 1).setProperty("pdf", PDF));
        Recorder.failing = "/t-boek";

        assertThatThrownBy(() -> author.run("eva", "publish", "publicaties", "/t-boek"))
                .hasMessageContaining("public does not answer");

        assertThat(Recorder.SENT)
                .containsExactly(
                        "+ dam:/vpng",
                        "+ dam:/vpng/publicaties",
                        "+ dam:" + PDF_PATH,
                        "- dam:" + PDF_PATH,
                        "- dam:/vpng/publicaties",
                        "- dam:/vpng");
    }

    @Test
    void pagesTakeAlongTheFilesOfTheirComponentsAndTexts() throws Exception {
        page("t-pagina", "t-tekst", main -> {
            component(main, "site/image").setProperty("image", COVER);
            component(main, "site/text")
                    .setProperty(
                            "text",
                            "<p><a href=\"${link:{uuid:{f1000000-0000-4000-8000-000000000001},repository:{dam},path:{/x}}}\">x</a></p>");
        });

        author.run("cas", "publish", "website", "/t-pagina");

        assertThat(Recorder.SENT)
                .contains("+ dam:/vpng/covers/opgavegericht-werken", "+ dam:" + PDF_PATH)
                .endsWith("+ website:/t-pagina");
    }

    @Test
    void errorsStopItAndSayWhatToDo() throws Exception {
        publication("t-fout", node -> {
            node.setProperty("title", " ");
            node.setProperty("domain", GONE);
            edition(node, 1);
            edition(node, 1).setProperty("pdf", "jcr:" + GONE);
        });

        assertThatThrownBy(() -> author.run("eva", "publish", "publicaties", "/t-fout"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("niet gepubliceerd")
                .hasMessageContaining("De titel ontbreekt")
                .hasMessageContaining("Twee uitgaven hebben nummer 1")
                .hasMessageContaining("/t-fout/domain")
                .hasMessageContaining("/t-fout/editions/editions1bis/pdf");
        assertThat(Recorder.SENT).isEmpty();
    }

    @Test
    void publicationWithTheAddressOfAPageIsStopped() throws Exception {
        author.system("website", session -> session.getNode("/publicaties").addNode("t-botst", "mgnl:page"));
        publication("t-botst", node -> edition(node, 1));
        try {
            assertThatThrownBy(() -> author.run("eva", "publish", "publicaties", "/t-botst"))
                    .hasMessageContaining("website:/publicaties/t-botst");
        } finally {
            author.system("website", session -> {
                session.getNode("/publicaties/t-botst").remove();
                return null;
            });
        }
    }

    @Test
    void warningsReachTheEditorInOneMessage() throws Exception {
        publication("t-boek", node -> {
            node.setProperty("domain", "d0000000-0000-4000-8000-000000000003");
            Node edition = edition(node, 1);
            edition.setProperty("isbn", "978-90-00-00000-0");
            edition.setProperty("price", 10.0);
        });

        author.run("eva", "publish", "publicaties", "/t-boek");

        assertThat(messages("eva")).singleElement().satisfies(message -> {
            assertThat(message.get(0)).isEqualTo("WARNING");
            assertThat(message.get(1)).isEqualTo("Gepubliceerd met waarschuwingen: Boek");
            assertThat(message.get(2).lines())
                    .hasSize(6)
                    .anyMatch(line -> line.contains("geen samenvatting"))
                    .anyMatch(line -> line.contains("geen pdf"))
                    .anyMatch(line -> line.contains("978-90-00-00000-0"))
                    .anyMatch(line -> line.contains("geen papieren exemplaar"))
                    .anyMatch(line -> line.contains("Programmasturing (kennisdomeinen:/programmasturing)"));
        });
    }

    @Test
    void contentWithoutFaultsGivesNoMessage() throws Exception {
        author.run("cas", "publish", "kennisdomeinen", "/programmasturing");

        assertThat(Recorder.SENT).containsExactly("+ kennisdomeinen:/programmasturing");
        assertThat(messages("cas")).isEmpty();
    }

    @Test
    void pageBelowAnUnpublishedOneIsStopped() throws Exception {
        author.system("website", session -> {
            Node page = session.getRootNode().addNode("t-boven", "mgnl:page").addNode("t-onder", "mgnl:page");
            page.setProperty("title", "Onder");
            return null;
        });

        assertThatThrownBy(() -> author.run("cas", "publish", "website", "/t-boven/t-onder"))
                .hasMessageContaining("website:/t-boven");
    }

    @Test
    void filesThatOtherPublishedContentUsesStay() throws Exception {
        publication("t-een", node -> {
            node.setProperty("cover", COVER);
            edition(node, 1).setProperty("pdf", PDF);
        });
        publication("t-twee", node -> node.setProperty("cover", COVER));
        author.run("eva", "publish", "publicaties", "/t-een");
        author.run("eva", "publish", "publicaties", "/t-twee");
        Recorder.reset();

        author.run("eva", "unpublish", "publicaties", "/t-een");

        assertThat(Recorder.SENT).containsExactly("- publicaties:/t-een", "- dam:" + PDF_PATH);
    }

    @Test
    void takingOffWhatIsInUseWarns() throws Exception {
        author.run("cas", "publish", "kennisdomeinen", "/procesregie");
        author.run("cas", "publish", "website", "/procesregie");
        author.system("messages", session -> {
            for (Node node : NodeUtil.getNodes(session.getRootNode())) {
                node.remove();
            }
            return null;
        });

        author.run("cas", "unpublish", "kennisdomeinen", "/procesregie");

        assertThat(messages("cas"))
                .singleElement()
                .satisfies(message -> assertThat(message.get(2)).contains("website:/procesregie"));
    }

    @Test
    void whatIsUsedIsNotDeleted() throws Exception {
        assertThatThrownBy(() -> author.run("eva", "delete", "kennisdomeinen", "/programmasturing"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Programmasturing (website:/programmasturing)")
                .hasMessageContaining("publicaties:/programmasturing-als-vak");
        assertThatThrownBy(() -> author.run("eva", "delete", "dam", PDF_PATH))
                .hasMessageContaining("publicaties:/opgavegericht-werken");
        assertThatThrownBy(() -> author.run("eva", "delete", "dam", "/vpng"))
                .hasMessageContaining("publicaties:/opgavegericht-werken");
        assertThat(Recorder.SENT).isEmpty();
    }

    @Test
    void linksInTextsAndAddressesCountAsUse() throws Exception {
        author.system("website", session -> {
            Node page = session.getRootNode().addNode("t-doel", "mgnl:page");
            page.setProperty("title", "Doel");
            return null;
        });
        String target =
                author.system("website", session -> session.getNode("/t-doel").getIdentifier());
        publication("t-boek", node -> edition(node, 1));
        page("t-pagina", "Verwijzer", main -> {
            component(main, "site/text")
                    .setProperty(
                            "text",
                            "<a href=\"${link:{uuid:{" + target + "},repository:{website},path:{/t-doel}}}\">x</a>"
                                    + "<a href=\"/publicaties/t-boek/digitaal\">y</a>"
                                    + "<a href=\"/publicaties/t-boekenkast.html\">z</a>");
        });
        publication("t-boekenkast-2", node -> edition(node, 1));

        assertThatThrownBy(() -> author.run("cas", "delete", "website", "/t-doel"))
                .hasMessageContaining("Verwijzer (website:/t-pagina)");
        assertThatThrownBy(() -> author.run("eva", "delete", "publicaties", "/t-boek"))
                .hasMessageContaining("Verwijzer (website:/t-pagina)");
        author.run("eva", "delete", "publicaties", "/t-boekenkast-2");
    }

    @Test
    void unusedContentIsTakenOffAndDeleted() throws Exception {
        publication("t-weg", node -> edition(node, 1).setProperty("pdf", PDF));
        author.run("eva", "publish", "publicaties", "/t-weg");
        Recorder.reset();

        author.run("eva", "delete", "publicaties", "/t-weg");

        assertThat(Recorder.SENT).containsExactly("- publicaties:/t-weg", "- dam:" + PDF_PATH);
        assertThat(author.<Boolean>system("publicaties", session -> session.nodeExists("/t-weg")))
                .isFalse();
        assertThat(author.<Boolean>system("dam", session -> session.nodeExists(PDF_PATH)))
                .isTrue();
    }

    @Test
    void newEditionRaisesTheNumberAndKeepsTheOthers() throws Exception {
        publication("t-boek", node -> {
            Node edition = edition(node, 4);
            edition.setProperty("pdf", PDF);
            edition.setProperty("paper", "orderable");
            edition.setProperty("price", 12.5);
            edition.setProperty("isbn", "9789000000005");
        });

        author.run("eva", "newEdition", "publicaties", "/t-boek");
        author.run("eva", "newEdition", "publicaties", "/t-boek");

        List<String> editions = author.system("publicaties", session -> {
            List<String> found = new ArrayList<>();
            for (Node edition : NodeUtil.getNodes(session.getNode("/t-boek/editions"))) {
                found.add(
                        edition.getName() + " " + edition.getProperty("number").getLong() + " "
                                + edition.getProperty("price").getDouble() + " " + edition.hasProperty("pdf")
                                + edition.hasProperty("isbn") + edition.hasProperty("paper"));
            }
            return found;
        });
        assertThat(editions).containsExactly("editions4 4 12.5 truetruetrue", "editions0 5 12.5 falsefalsefalse");
        assertThatThrownBy(() -> author.run("eva", "publish", "publicaties", "/t-boek"))
                .hasMessageContaining("Uitgave 5 heeft geen jaar");
    }

    @Test
    void adviserPublishesPagesAndNoPublications() throws Exception {
        assertThatThrownBy(() -> author.run("cas", "publish", "publicaties", "/procesregie-als-vak"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> author.run("cas", "unpublish", "publicaties", "/procesregie-als-vak"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> author.run("cas", "newEdition", "publicaties", "/procesregie-als-vak"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> author.run("cas", "publish", "bestelformulieren", "/x"))
                .isInstanceOf(PathNotFoundException.class);
        assertThat(Recorder.SENT).isEmpty();
    }

    @Test
    void nameThatIsTakenReservedOrReferredToIsRefused() throws Exception {
        assertThat(nameProblem("procesregie-als-vak", "programmasturing-als-vak"))
                .contains("al in gebruik");
        assertThat(nameProblem(null, "publicatie")).contains("al in gebruik");
        assertThat(nameProblem(null, "iets-nieuws")).isEmpty();
        assertThat(nameProblem("procesregie-als-vak", "procesregie-als-vak")).isEmpty();
        page("t-pagina", "Verwijzer", main -> component(main, "site/button").setProperty("page", BOOK));
        assertThat(nameProblem("programmasturing-als-vak", "anders")).contains("Verwijzer (website:/t-pagina)");
        assertThat(nameProblem("procesregie-als-vak", "anders")).isEmpty();
    }

    private static String nameProblem(String existing, String typed) throws Exception {
        NameValidatorDefinition definition = new NameValidatorDefinition();
        definition.setWorkspace("publicaties");
        definition.setReserved("publicatie");
        return author.as("eva", () -> {
            Item item = existing == null
                    ? null
                    : MgnlContext.getJCRSession("publicaties").getNode("/" + existing);
            ValueContext<Item> edited = new ValueContext<>() {
                @Override
                public Stream<Item> get() {
                    return Stream.ofNullable(item);
                }
            };
            var result = new NameValidatorFactory(
                            definition, edited, new WhereUsed(), Components.getComponent(SimpleTranslator.class))
                    .createValidator()
                    .apply(typed, new com.vaadin.data.ValueContext(Locale.ROOT));
            return result.isError() ? result.getErrorMessage() : "";
        });
    }

    private static List<List<String>> messages(String user) throws Exception {
        return author.system("messages", session -> {
            List<List<String>> found = new ArrayList<>();
            if (session.nodeExists("/" + user)) {
                for (Node node : NodeUtil.getNodes(session.getNode("/" + user))) {
                    found.add(List.of(
                            node.getProperty("messagetype").getString(),
                            node.getProperty("subject").getString(),
                            node.getProperty("message").getString()));
                }
            }
            return found;
        });
    }

    private interface Fill {
        void fill(Node node) throws Exception;
    }

    private static void publication(String name, Fill fill) throws Exception {
        author.system("publicaties", session -> {
            Node node = session.getRootNode().addNode(name, "vpng:publication");
            node.setProperty("title", "Boek");
            fill.fill(node);
            return null;
        });
    }

    private static Node edition(Node publication, long number) throws Exception {
        Node editions = NodeUtil.createPath(publication, "editions", "mgnl:contentNode");
        String name = "editions" + number;
        Node edition = editions.addNode(editions.hasNode(name) ? name + "bis" : name, "vpng:edition");
        edition.setProperty("number", number);
        edition.setProperty("year", 2026);
        return edition;
    }

    private static void page(String name, String title, Fill fill) throws Exception {
        author.system("website", session -> {
            Node page = session.getRootNode().addNode(name, "mgnl:page");
            page.setProperty("mgnl:template", "vpng:pages/text");
            page.setProperty("title", title);
            fill.fill(page.addNode("main", "mgnl:area"));
            return null;
        });
    }

    private static Node component(Node area, String id) throws Exception {
        Node node = area.addNode(String.valueOf(area.getNodes().getSize()), "mgnl:component");
        node.setProperty("mgnl:template", "vpng:components/" + id);
        return node;
    }
}
