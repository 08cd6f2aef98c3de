package nl.vpng.host.message;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import java.nio.file.Path;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostMessagesTest {
    private static final String NAME = "superuser";

    @TempDir
    static Path home;

    private static Repository repository;
    private static ModuleManager manager;

    private HostMessages messages;

    @BeforeAll
    static void start() throws Exception {
        HostSettings settings = new HostSettings(home, home, "/x", true, false, "http://127.0.0.1:1/x");
        repository = ModuleManager.openRepository(settings);
        manager = ModuleManager.start(settings, repository, HostMessagesTest.class.getClassLoader(), Map.of());
    }

    @AfterAll
    static void stop() {
        manager.close();
        repository.close();
    }

    @BeforeEach
    void empty() throws RepositoryException {
        messages = new HostMessages(repository, manager.users());
        Session session = repository.systemSession("messages");
        if (session.nodeExists("/" + NAME)) {
            session.getNode("/" + NAME).remove();
            session.save();
        }
        session.logout();
    }

    private static Message warning(String subject) {
        Message message = new Message(MessageType.WARNING, subject, "no summary\nno PDF");
        message.setSender("publish");
        return message;
    }

    @Test
    void givesBackWhatWasSent() {
        Message sent = warning("Published");
        messages.sendMessage(NAME, sent);
        assertThat(messages.getMessagesForUser(NAME)).singleElement().satisfies(message -> {
            assertThat(message.getType()).isEqualTo(MessageType.WARNING);
            assertThat(message.getSubject()).isEqualTo("Published");
            assertThat(message.getMessage()).isEqualTo("no summary\nno PDF");
            assertThat(message.getSender()).isEqualTo("publish");
            assertThat(message.getTimestamp()).isEqualTo(sent.getTimestamp());
            assertThat(message.getId()).isEqualTo(sent.getId());
            assertThat(message.isCleared()).isFalse();
        });
    }

    @Test
    void keepsThemInMagnoliasPlace() throws RepositoryException {
        messages.sendMessage(NAME, warning("Published"));
        Session session = repository.systemSession("messages");
        assertThat(session.getNode("/superuser/1").isNodeType("mgnl:systemMessage"))
                .isTrue();
        assertThat(session.getProperty("/superuser/1/messagetype").getString()).isEqualTo("WARNING");
        session.logout();
    }

    @Test
    void countsWhatWasNotRead() {
        messages.sendMessage(NAME, warning("one"));
        messages.sendMessage(NAME, warning("two"));
        messages.clearMessage(NAME, "1");
        messages.clearMessage(NAME, "77");
        assertThat(messages.getNumberOfUnclearedMessagesForUser(NAME)).isEqualTo(1);
        messages.removeMessage(NAME, "2");
        assertThat(messages.getMessagesForUser(NAME))
                .extracting(Message::getSubject)
                .containsExactly("one");
        assertThat(messages.getNumberOfUnclearedMessagesForUser("nobody")).isZero();
    }

    @Test
    void sendsToEverybodyWithARole() {
        messages.sendRoleMessage(NAME, warning("to superusers"));
        messages.sendRoleMessage("no-such-role", warning("to nobody"));
        assertThat(messages.getMessagesForUser(NAME))
                .extracting(Message::getSubject)
                .containsExactly("to superusers");
    }

    @Test
    void keepsTheNewestTwoHundred() {
        for (int i = 0; i < HostMessages.KEPT + 3; i++) {
            messages.sendMessage(NAME, warning("message " + i));
        }
        assertThat(messages.getMessagesForUser(NAME)).hasSize(HostMessages.KEPT);
        assertThat(messages.getMessagesForUser(NAME))
                .extracting(Message::getSubject)
                .contains("message " + (HostMessages.KEPT + 2))
                .doesNotContain("message 0", "message 2");
    }
}
