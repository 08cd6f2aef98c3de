package nl.vpng.host.mailbox;

import jakarta.mail.internet.InternetAddress;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The mailbox as pages. Everything that a mail says is escaped; its HTML is shown in a frame that may do nothing. */
final class MailPages {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("nl.vpng.host.mailbox.mailbox", DUTCH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm:ss", DUTCH).withZone(ZoneId.systemDefault());
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
            h1 { font-size: 1.6rem; line-height: 1.25; }
            ul { list-style: none; padding: 0; }
            li { padding: .75rem 0; border-top: 1px solid; }
            li a { font-weight: 600; }
            p { margin: .25rem 0; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
            dd { margin: 0; }
            pre { white-space: pre-wrap; font: inherit; border: 1px solid; padding: 1rem; }
            iframe { width: 100%; height: 40rem; border: 1px solid; background: #fff; }
            """;

    private final String path;

    MailPages(String path) {
        this.path = path;
    }

    String list(int total, int start, int limit, List<Mail> mails) {
        StringBuilder list = new StringBuilder("<ul>");
        for (Mail mail : mails) {
            list.append("<li><a href=\"%s/message/%s\">%s</a><p>%s</p><p>%s</p></li>\n"
                    .formatted(
                            path,
                            mail.id(),
                            escape(mail.subject().isBlank() ? text("noSubject") : mail.subject()),
                            escape(text("line", sender(mail), names(mail.to()), TIME.format(mail.created()))),
                            escape(mail.snippet())));
        }
        list.append("</ul>");
        String newer = start > 0 ? link("newer", Math.max(0, start - limit)) : "";
        String older = start + mails.size() < total ? link("older", start + limit) : "";
        String content = mails.isEmpty() ? "<p>" + escape(text("empty")) + "</p>" : list.toString();
        return page(
                text("title"),
                "<p>" + escape(text("count", total, MailFolder.MOST)) + "</p>" + content + "<p>" + newer + " " + older
                        + "</p>");
    }

    String mail(Mail mail) {
        StringBuilder facts = new StringBuilder("<dl>");
        fact(facts, "from", sender(mail));
        fact(facts, "to", names(mail.to()));
        fact(facts, "cc", names(mail.cc()));
        fact(facts, "replyTo", names(mail.replyTo()));
        fact(facts, "time", TIME.format(mail.created()));
        fact(facts, "messageId", mail.messageId());
        facts.append("</dl>");
        String html = mail.html().isEmpty()
                ? ""
                : "<h2>%1$s</h2><iframe sandbox title=\"%1$s\" src=\"%2$s/message/%3$s/html\"></iframe>"
                        .formatted(escape(text("html")), path, mail.id());
        String plain = mail.text().isEmpty()
                ? ""
                : "<h2>%s</h2><pre>%s</pre>".formatted(escape(text("text")), escape(mail.text()));
        return page(
                mail.subject().isBlank() ? text("noSubject") : mail.subject(),
                "<p><a href=\"%s/\">%s</a></p>".formatted(path, escape(text("back")))
                        + facts
                        + html
                        + plain
                        + "<p><a href=\"%s/api/v1/message/%s/raw\">%s</a></p>"
                                .formatted(path, mail.id(), escape(text("raw"))));
    }

    private static void fact(StringBuilder facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.append("<dt>%s</dt><dd>%s</dd>".formatted(escape(text(key)), escape(value)));
        }
    }

    private String link(String key, int start) {
        return "<a href=\"%s/?start=%d\">%s</a>".formatted(path, start, escape(text(key)));
    }

    private static String page(String title, String content) {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%1$s</title>
                <style>%2$s</style>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %3$s
                </main>
                </body>
                </html>
                """.formatted(escape(title), STYLE, content);
    }

    private static String sender(Mail mail) {
        return mail.from().map(MailPages::name).orElse("");
    }

    private static String names(List<InternetAddress> addresses) {
        return addresses.stream().map(MailPages::name).collect(Collectors.joining(", "));
    }

    private static String name(InternetAddress address) {
        return address.getPersonal() == null
                ? String.valueOf(address.getAddress())
                : address.getPersonal() + " <" + address.getAddress() + ">";
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), DUTCH).format(values);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
