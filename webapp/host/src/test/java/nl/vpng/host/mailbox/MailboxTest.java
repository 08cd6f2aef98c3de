package nl.vpng.host.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import javax.mail.Message.RecipientType;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails by SMTP into the mailbox, read over HTTP. */
class MailboxTest {
    @TempDir
    private Path folder;

    private Mailbox mailbox;
    private Tomcat tomcat;

    @BeforeEach
    void start() throws Exception {
        mailbox = Mailbox.open(folder.resolve("mailbox"));
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setSilent(true);
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context root = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(root, "mailbox", mailbox.servlet("/mailbox"));
        root.addServletMappingDecoded("/mailbox/*", "mailbox");
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        mailbox.close();
    }

    @Test
    void showsAMailInTheShapeOfMailpit() throws Exception {
        MimeMessage mail = mail("Bestelling 7Q2M-X4KD: één boek, € 12,50 – ‘ja’");
        mail.setContent(new MimeMultipart(
                "alternative", text("Dag Zoë,\n\nbedankt.", "plain"), text("<p>Dag Zoë</p>", "html")));
        send(mail);
        JsonNode list = json("/api/v1/messages");
        assertThat(list.get("total").asInt()).isEqualTo(1);
        JsonNode found = list.get("messages").get(0);
        assertThat(found.get("Subject").asText()).isEqualTo("Bestelling 7Q2M-X4KD: één boek, € 12,50 – ‘ja’");
        assertThat(found.get("From").toString())
                .isEqualTo("{\"Name\":\"VPNG Boeken\",\"Address\":\"boeken@vpng.example\"}");
        assertThat(found.get("To").toString())
                .isEqualTo("[{\"Name\":\"Zoë van 't Hof\",\"Address\":\"zoe@example.org\"}]");
        assertThat(found.get("ReplyTo").get(0).get("Address").asText()).isEqualTo("redactie@vpng.example");
        assertThat(found.get("Snippet").asText()).isEqualTo("Dag Zoë, bedankt.");
        assertThat(found.get("MessageID").asText()).isEqualTo("order.7Q2M-X4KD.customer@vpng.example");
        JsonNode whole = json("/api/v1/message/" + found.get("ID").asText());
        assertThat(whole.get("Text").asText()).isEqualToNormalizingNewlines("Dag Zoë,\n\nbedankt.");
        assertThat(whole.get("HTML").asText()).isEqualTo("<p>Dag Zoë</p>");
        assertThat(get("/api/v1/message/" + found.get("ID").asText() + "/raw").body())
                .contains("Content-Type: multipart/alternative");
    }

    @Test
    void whatAMailSaysChangesNoPage() throws Exception {
        MimeMessage mail = mail("<script>alert(1)</script>");
        mail.setRecipient(RecipientType.TO, new InternetAddress("a@example.org", "\"><b>x", "UTF-8"));
        mail.setContent(
                new MimeMultipart("alternative", text("<i>plain</i>", "plain"), text("<script>no</script>", "html")));
        send(mail);
        HttpResponse<String> list = get("/");
        assertThat(list.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "<b>", "<i>");
        assertThat(list.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        String path = list.body().replaceAll("(?s).*href=\"/mailbox(/message/[0-9a-f]+)\".*", "$1");
        HttpResponse<String> page = get(path);
        assertThat(page.body()).contains("<iframe sandbox ", "&lt;i&gt;plain").doesNotContain("<script", "<b>", "<i>");
        HttpResponse<String> html = get(path + "/html");
        assertThat(html.body()).contains("<script>no</script>");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox;");
    }

    @Test
    void showsTheNewestFirstInParts() throws Exception {
        for (int i = 1; i <= 52; i++) {
            MimeMessage mail = mail("Mail " + i);
            mail.setText("text");
            send(mail);
        }
        assertThat(subjects("/api/v1/messages")).startsWith("Mail 52 Mail 51").endsWith(" Mail 3");
        assertThat(subjects("/api/v1/messages?start=50")).isEqualTo("Mail 2 Mail 1");
        assertThat(subjects("/api/v1/messages?start=1&limit=2")).isEqualTo("Mail 51 Mail 50");
        assertThat(subjects("/api/v1/messages?limit=100000")).endsWith(" Mail 1");
        assertThat(get("/").body())
                .contains("52 mails", "/mailbox/?start=50", "Oudere")
                .doesNotContain("Nieuwere");
        assertThat(get("/?start=50").body())
                .contains("Mail 1<", "/mailbox/?start=0")
                .doesNotContain("Oudere");
    }

    @Test
    void keepsMailsForTheNextRun() throws Exception {
        MimeMessage first = mail("First");
        first.setText("text");
        send(first);
        stop();
        start();
        assertThat(subjects("/api/v1/messages")).isEqualTo("First");
        MimeMessage second = mail("Second");
        second.setText("text");
        send(second);
        assertThat(subjects("/api/v1/messages")).isEqualTo("Second First");
    }

    @Test
    void saysWhatItDoesNotHave() throws Exception {
        assertThat(get("/").body()).contains("Er is nog geen mail verstuurd");
        assertThat(get("").statusCode()).isEqualTo(302);
        for (String path :
                new String[] {"/x", "/message/0", "/api/v1/message/0000000000000000", "/message/..%2fx/html"}) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    private static MimeBodyPart text(String text, String type) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", type);
        return part;
    }

    private MimeMessage mail(String subject) throws Exception {
        String[] address = mailbox.address().split(":");
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", address[0]);
        smtp.setProperty("mail.smtp.port", address[1]);
        MimeMessage mail = new MimeMessage(Session.getInstance(smtp)) {
            @Override
            protected void updateMessageID() throws javax.mail.MessagingException {
                setHeader("Message-ID", "<order.7Q2M-X4KD.customer@vpng.example>");
            }
        };
        mail.setFrom(new InternetAddress("boeken@vpng.example", "VPNG Boeken"));
        mail.setRecipient(RecipientType.TO, new InternetAddress("zoe@example.org", "Zoë van 't Hof", "UTF-8"));
        mail.setReplyTo(new InternetAddress[] {new InternetAddress("redactie@vpng.example")});
        mail.setSubject(subject, "UTF-8");
        return mail;
    }

    private static void send(MimeMessage mail) throws Exception {
        Transport.send(mail);
    }

    private String subjects(String path) throws Exception {
        StringBuilder subjects = new StringBuilder();
        json(path)
                .get("messages")
                .forEach(mail -> subjects.append(mail.get("Subject").asText()).append(' '));
        return subjects.toString().strip();
    }

    private JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/mailbox" + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
