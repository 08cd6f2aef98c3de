package nl.vpng.host.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.module.mail.MailModule;
import info.magnolia.module.mail.MailTemplate;
import info.magnolia.module.mail.smtp.authentication.NullSmtpAuthentication;
import info.magnolia.module.mail.templates.MgnlEmail;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.jcr.Node;
import javax.jcr.Session;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;
import nl.vpng.host.HostSettings;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** The mail module with a mail server beside it. */
@Timeout(60)
class MailTest {
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private Repository repository;
    private ModuleManager modules;
    private MailModule mail;
    private Session config;
    private SMTPServer server;
    private int answer = 250;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        HostSettings settings = new HostSettings(home, home, "/magnoliaAuthor", true, false, "http://localhost/x");
        repository = ModuleManager.openRepository(settings);
        modules = ModuleManager.start(settings, repository, MailTest.class.getClassLoader(), Map.of());
        mail = modules.container().get(MailModule.class);
        config = repository.systemSession("config");
        server = server();
        server.start();
        MailServer.write(repository, "127.0.0.1:" + server.getPortAllocated());
    }

    @AfterEach
    void stop() {
        server.stop();
        config.logout();
        modules.close();
        repository.close();
    }

    @Test
    void sendsAMailOfTwoPartsUnderItsOwnName() throws Exception {
        mail.getFactory().getEmailHandler().sendMail(mail("Eén boek"));
        assertThat(taken)
                .singleElement()
                .asString()
                .contains(
                        "Message-ID: <order.1@vpng.example>",
                        "Content-Type: multipart/alternative;",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Type: text/html; charset=UTF-8",
                        "Subject: =?UTF-8?Q?E=C3=A9n_boek?=");
    }

    @Test
    void noSubjectAddsAHeader() throws Exception {
        mail.getHandler().sendMail(mail("A\r\nBcc: everybody@example.org"));
        assertThat(taken).singleElement().asString().contains("Subject: ABcc: everybody@example.org\r\n");
    }

    @Test
    void aChangedConfigurationIsEffectiveAtOnce() throws Exception {
        Node smtp = config.getNode(ConfiguredMailModule.PATH);
        int port = server.getPortAllocated();
        smtp.setProperty("port", freePort());
        config.save();
        assertThatThrownBy(() -> mail.getHandler().sendMail(mail("Lost"))).isInstanceOf(MessagingException.class);
        smtp.setProperty("port", String.valueOf(port));
        config.save();
        mail.getHandler().sendMail(mail("Found"));
        assertThat(taken).hasSize(1);
    }

    @Test
    void aRefusalSaysWhatTheServerSaid() {
        for (int code : new int[] {451, 554}) {
            answer = code;
            assertThatThrownBy(() -> mail.getHandler().sendMail(mail("Refused")))
                    .isInstanceOf(MessagingException.class)
                    .hasStackTraceContaining(code + " not now");
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void aSilentServerIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            MailServer.write(repository, "127.0.0.1:" + silent.getLocalPort());
            config.refresh(false);
            config.getNode(ConfiguredMailModule.PATH).setProperty("timeoutInMillis", 300);
            config.save();
            long began = System.nanoTime();
            assertThatThrownBy(() -> mail.getHandler().sendMail(mail("Waiting")))
                    .isInstanceOf(MessagingException.class)
                    .hasStackTraceContaining("timed out");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void refusesAConfigurationThatItDoesNotUnderstand() throws Exception {
        Node smtp = config.getNode(ConfiguredMailModule.PATH);
        assertWrong(smtp, "port", "many", "smtpConfiguration/port is 'many' and must be a whole number");
        assertWrong(smtp, "security", "GOOD", "must be one of [NONE, TLS, SSL]");
        assertWrong(smtp, "debug", "true", "smtpConfiguration/debug is unknown; the host reads server");
        assertWrong(smtp.getNode("authentication"), "class", "x.Login", NullSmtpAuthentication.class.getName());
    }

    private void assertWrong(Node node, String name, String value, String message) throws Exception {
        String before = node.hasProperty(name) ? node.getProperty(name).getString() : null;
        node.setProperty(name, value);
        config.save();
        assertThatThrownBy(() -> mail("Any"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
        node.setProperty(name, before);
        config.save();
    }

    private MgnlEmail mail(String subject) throws Exception {
        MgnlEmail email = new TwoParts(mail);
        email.setFrom(new InternetAddress("boeken@vpng.example"));
        email.setRecipients(javax.mail.Message.RecipientType.TO, "zoe@example.org");
        email.setSubject(subject);
        email.setBody("Dag");
        return email;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private SMTPServer server() {
        return SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new MessageHandler() {
                    @Override
                    public void from(String from) {}

                    @Override
                    public void recipient(String recipient) {}

                    @Override
                    public String data(InputStream data) throws RejectException, IOException {
                        String text = new String(data.readAllBytes(), StandardCharsets.US_ASCII);
                        if (answer != 250) {
                            throw new RejectException(answer, "not now");
                        }
                        taken.add(text);
                        return "taken";
                    }

                    @Override
                    public void done() {}
                })
                .build();
    }

    private static final class TwoParts extends MgnlEmail {
        TwoParts(MailModule mail) {
            super(new MailTemplate(mail));
        }

        @Override
        public void setBody(String body) throws Exception {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(body, "UTF-8");
            MimeBodyPart html = new MimeBodyPart();
            html.setText("<p>" + body + "</p>", "UTF-8", "html");
            setContent(new MimeMultipart("alternative", text, html));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<order.1@vpng.example>");
        }
    }
}
