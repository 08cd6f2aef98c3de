package nl.vpng.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Session;
import nl.vpng.TestAuthor;
import nl.vpng.host.security.HostUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role can do and what it cannot, in real sessions. */
class RolesTest {

    private static final List<String> WORKSPACES = List.of(
            "website",
            "dam",
            "kennisdomeinen",
            "publicaties",
            "bestelformulieren",
            "bestellingen",
            "config",
            "users",
            "userroles",
            "usergroups",
            "messages");

    private static TestAuthor author;

    @BeforeAll
    static void start() throws Exception {
        author = TestAuthor.start();
        author.addUser("eva", "vpng-redactie");
        author.addUser("cas", "vpng-communicatie");
        author.addUser("niemand");
    }

    @AfterAll
    static void stop() {
        author.close();
    }

    @ParameterizedTest
    @CsvSource({
        "eva, website dam kennisdomeinen publicaties bestelformulieren bestellingen, ''",
        "cas, website dam kennisdomeinen, publicaties",
        "niemand, '', ''"
    })
    void roleReachesItsWorkspacesAndNoOther(String user, String changes, String reads) throws Exception {
        for (String workspace : WORKSPACES) {
            boolean may = List.of(changes.split(" ")).contains(workspace);
            author.as(user, () -> {
                Session session = MgnlContext.getJCRSession(workspace);
                assertThat(session.hasPermission("/a", Session.ACTION_READ))
                        .as(user + " reads " + workspace)
                        .isEqualTo(may || reads.equals(workspace));
                assertThat(session.hasPermission("/a", Session.ACTION_ADD_NODE)
                                || session.hasPermission("/a", Session.ACTION_REMOVE)
                                || session.hasPermission("/a/title", Session.ACTION_SET_PROPERTY))
                        .as(user + " changes " + workspace)
                        .isEqualTo(may);
                return null;
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /home.html, true",
        "GET, /dam/jcr:x/y.pdf, true",
        "GET, /.resources/vpng/webresources/vpng.css, true",
        "GET, /.magnolia/admincentral, true",
        "POST, /.magnolia/admincentral/app/publication/action/activate, true",
        "POST, /.rest/commands/v2/vpng/publish, true",
        "GET, /.rest/delivery/publications, true",
        "POST, /home.html, false",
        "POST, /.magnolia/activation, false",
        "GET, /.magnolia/log4j, false",
        "POST, /.rest/commands/v2/versioned/publish, false",
        "GET, /.rest/nodes/v1/website/home, false",
        "DELETE, /.rest/nodes/v1/website/home, false",
        "PUT, /.rest/properties/v1/website/home, false"
    })
    void editorsReachTheDeskTheCommandsAndPagesAndNothingElse(String method, String address, boolean may) {
        for (String name : List.of("eva", "cas")) {
            HostUser user = author.user(name);
            assertThat(user.mayRequest(address, method))
                    .as(name + " " + method + " " + address)
                    .isEqualTo(may);
        }
    }

    @ParameterizedTest
    @CsvSource({"publish, eva cas", "unpublish, eva cas", "delete, eva cas", "newEdition, eva"})
    void eachCommandIsOpenOverRestForWhoNeedsIt(String command, String users) throws Exception {
        List<String> roles = author.system("config", session -> {
            List<String> found = new ArrayList<>();
            var properties = session.getNode("/modules/rest-services/rest-endpoints/commands/enabledCommands/vpng-"
                            + command + "/access/roles")
                    .getProperties("0 | 1 | 2");
            while (properties.hasNext()) {
                found.add(properties.nextProperty().getString());
            }
            return found;
        });

        assertThat(roles).contains("superuser");
        for (String name : List.of("eva", "cas")) {
            assertThat(author.user(name).getRoles().stream().anyMatch(roles::contains))
                    .as(name + " calls " + command)
                    .isEqualTo(List.of(users.split(" ")).contains(name));
        }
    }

    @Test
    void appsAreForTheirEditorsOnly() {
        var apps = author.definitions().apps();

        assertThat(apps.get("publication").roles()).containsExactlyInAnyOrder("superuser", "vpng-redactie");
        assertThat(apps.get("orderForm").roles()).containsExactlyInAnyOrder("superuser", "vpng-redactie");
        assertThat(apps.get("knowledgeDomain").roles())
                .containsExactlyInAnyOrder("superuser", "vpng-redactie", "vpng-communicatie");
    }
}
