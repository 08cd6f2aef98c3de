package nl.vpng.host.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.server.Page;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.LightFolderOnDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions whose class an app names. */
class ActionsTest {
    private static final String DESK = "/.magnolia/admincentral";
    private static final String APP = DESK + "/app/books";

    @TempDir
    Path home;

    private Webapp webapp;
    private Webapp.Visitor user;
    private String token;

    @BeforeEach
    void start() throws Exception {
        LightFolderOnDisk folder = new LightFolderOnDisk(home.resolve("light-modules"));
        folder.writeBook();
        folder.write("shop/apps/books.yaml", """
                !content-type:book
                subApps:
                  browser:
                    actions:
                      slip:
                        class: %1$s
                        label: Pakbon
                        address: /slip.html
                        availability: { multiple: true }
                      here:
                        class: %1$s
                        label: Hier
                        address: report?all
                        window: _self
                        availability: { root: true }
                    actionbar:
                      sections:
                        item: { groups: { editActions: { items: { slip: {}, here: {} } } } }
                        root: { groups: { addActions: { items: { here: {} } } } }
                """.formatted(Definition.class.getName()));
        webapp = new Webapp(home, true);
        user = webapp.visitor();
        user.logIn(APP, "superuser", "superuser");
        for (String book : new String[] {"a", "b", "lost"}) {
            webapp.makeNode("books", "/" + book, "shop:book", "");
        }
        token = user.token(APP);
    }

    @AfterEach
    void stop() throws Exception {
        webapp.close();
    }

    @Test
    void leadTheBrowserToWhatTheyOpenForAllThatIsChosen() throws Exception {
        HttpResponse<String> answer = act("slip", "/a", "/b");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/slip.html?slip=a,b");
        assertThat(user.get(APP).body()).contains("Pakbon", "data-own").doesNotContain("notice-");
    }

    @Test
    void tellTheScriptOfTheDeskWhatToOpenInATabOfItsOwn() throws Exception {
        HttpResponse<String> answer =
                user.post(APP + "/action/slip", "csrf=" + token + "&path=%2Fa", "X-Requested-With", "fetch");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Location")).contains("/slip.html?slip=a");
        assertThat(answer.headers().firstValue("X-New-Tab")).contains("true");
    }

    @Test
    void openAddressesAsSeenFromTheDeskAndWithoutAnItem() throws Exception {
        HttpResponse<String> answer = act("here");
        assertThat(answer.headers().firstValue("Location")).contains("/x/.magnolia/report?all?here=");
        assertThat(answer.headers().firstValue("X-New-Tab")).isEmpty();
    }

    @Test
    void tellWhyTheyCannotBeDone() throws Exception {
        HttpResponse<String> answer = act("slip", "/a", "/lost");
        assertThat(answer.headers().firstValue("Location")).contains("/x" + APP);
        assertThat(user.get(APP).body()).contains("notice-error", "Pakbon", "<li>Niet te vinden: lost</li>");
    }

    @Test
    void thatAreForOneItemAreRefusedForTwo() throws Exception {
        assertThat(act("here", "/a", "/b").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> act(String action, String... paths) throws Exception {
        String chosen = Stream.of(paths)
                .map(path -> "&path=" + URLEncoder.encode(path, UTF_8))
                .collect(Collectors.joining());
        return user.post(APP + "/action/" + action, "csrf=" + token + chosen);
    }

    /** Opens an address with the names of what is chosen. */
    static final class Open extends AbstractAction<Definition> {
        private final ValueContext<Item> selection;

        @Inject
        Open(Definition definition, ValueContext<Item> selection) {
            super(definition);
            this.selection = selection;
        }

        @Override
        public void execute() throws ActionExecutionException {
            String names = selection.get().map(Open::name).collect(Collectors.joining(","));
            if (names.contains("lost")) {
                throw new ActionExecutionException("Niet te vinden: lost");
            }
            Page.getCurrent()
                    .open(
                            getDefinition().address + "?" + getDefinition().getName() + "=" + names,
                            getDefinition().window);
        }

        private static String name(Item item) {
            return PropertyUtil.getString((Node) item, "title", nodeName(item));
        }

        private static String nodeName(Item item) {
            try {
                return item.getName();
            } catch (RepositoryException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The bean behind {@link Open}. */
    public static final class Definition extends ConfiguredActionDefinition {
        private String address = "";
        private String window = "_blank";

        public Definition() {
            setImplementationClass(Open.class);
        }

        public void setAddress(String address) {
            this.address = address;
        }

        public void setWindow(String window) {
            this.window = window;
        }
    }
}
