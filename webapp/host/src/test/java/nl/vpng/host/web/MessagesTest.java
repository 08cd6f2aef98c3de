package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import info.magnolia.objectfactory.Components;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import java.nio.file.Path;
import java.time.Duration;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages to a user, on the desk. */
class MessagesTest {
    private static final String DESK = "/.magnolia/admincentral";
    private static final String LIST = DESK + "/messages";

    @TempDir
    Path home;

    private Webapp webapp;
    private Webapp.Visitor user;

    @BeforeEach
    void start() throws Exception {
        webapp = new Webapp(home, true, new Send());
        user = webapp.visitor();
        user.logIn(LIST, "superuser", "superuser");
    }

    @AfterEach
    void stop() throws Exception {
        webapp.close();
    }

    @Test
    void areListedReadAndRemoved() throws Exception {
        assertThat(user.get(LIST).body()).contains("Er zijn geen berichten voor u.");
        user.get("/Send?subject=Gepubliceerd&message=Geen%20%3Cb%3E");
        String page = user.get(LIST).body();
        assertThat(page).contains("Gepubliceerd", "<li>Geen &lt;b&gt;</li>", "notice-warning", "1 nieuw");

        String form = "id=1&csrf=" + user.token(LIST);
        assertThat(user.post(LIST + "/read", form).statusCode()).isEqualTo(303);
        assertThat(user.get(LIST).body()).contains("Gepubliceerd").doesNotContain("1 nieuw");
        user.post(LIST + "/remove", form);
        assertThat(user.get(LIST).body()).contains("Er zijn geen berichten voor u.");
    }

    @Test
    void thatComeDuringAnActionAreToldRightAfterIt() throws Exception {
        user.get("/Send?subject=Zonder%20samenvatting&message=Deel%20II&hours=1");
        String token = user.token(LIST);
        user.post(DESK + "/language", "language=nl&csrf=" + token);
        assertThat(user.get(DESK).body()).contains("Zonder samenvatting", "Deel II");
        assertThat(user.get(DESK).body()).doesNotContain("Zonder samenvatting");
    }

    /** Sends the user who asks a message, from now or from some hours later. */
    private static final class Send extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            String hours = request.getParameter("hours");
            long later =
                    hours == null ? 0 : Duration.ofHours(Long.parseLong(hours)).toMillis();
            Message message = new Message(System.currentTimeMillis() + later);
            message.setType(MessageType.WARNING);
            message.setSubject(request.getParameter("subject"));
            message.setMessage(request.getParameter("message"));
            Components.getComponent(MessagesManager.class)
                    .sendMessage(MgnlContext.getUser().getName(), message);
        }
    }
}
