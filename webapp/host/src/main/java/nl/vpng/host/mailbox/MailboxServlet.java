package nl.vpng.host.mailbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mailbox as pages and as JSON, for this machine alone: whoever reads it reads everybody's mail. */
final class MailboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MailboxServlet.class);

    private static final Pattern PAGE = Pattern.compile("/message/([0-9a-f]+)(/html)?");
    private static final Pattern JSON = Pattern.compile("/api/v1/message/([0-9a-f]+)(/raw)?");
    private static final int LIMIT = 50;
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";
    private static final String MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final transient MailFolder folder;
    private final transient MailPages pages;
    private final String path;

    MailboxServlet(MailFolder folder, String path) {
        this.folder = folder;
        this.pages = new MailPages(path);
        this.path = path;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String asked = String.valueOf(request.getPathInfo());
        int start = number(request, "start", 0, Integer.MAX_VALUE);
        switch (asked) {
            case "null" -> response.sendRedirect(path + "/");
            case "/" -> html(response, pages.list(folder.size(), start, LIMIT, mails(start, LIMIT)), PAGE_POLICY);
            case "/api/v1/messages" -> {
                List<Mail> mails = mails(start, number(request, "limit", LIMIT, MailFolder.MOST));
                json(response, MailJson.list(folder.size(), start, mails));
            }
            default -> one(asked, response);
        }
    }

    private void one(String asked, HttpServletResponse response) throws IOException {
        Matcher page = PAGE.matcher(asked);
        Matcher json = JSON.matcher(asked);
        String id = page.matches() ? page.group(1) : json.matches() ? json.group(1) : "";
        Optional<byte[]> bytes = folder.read(id);
        if (bytes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (json.matches() && json.group(2) != null) {
            send(response, "text/plain;charset=UTF-8", bytes.get());
        } else {
            Optional<Mail> mail = read(id, bytes.get());
            if (mail.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (json.matches()) {
                json(response, MailJson.whole(mail.get()));
            } else if (page.group(2) != null) {
                html(response, mail.get().html(), MAIL_POLICY);
            } else {
                html(response, pages.mail(mail.get()), PAGE_POLICY);
            }
        }
    }

    private List<Mail> mails(int start, int limit) throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (String id : folder.newest(start, limit)) {
            folder.read(id).flatMap(bytes -> read(id, bytes)).ifPresent(mails::add);
        }
        return mails;
    }

    private static Optional<Mail> read(String id, byte[] bytes) {
        try {
            return Optional.of(Mail.of(id, bytes));
        } catch (MessagingException | IOException e) {
            LOG.warn("Mail {} in the mailbox is no mail that can be read", id, e);
            return Optional.empty();
        }
    }

    private static int number(HttpServletRequest request, String name, int otherwise, int most) {
        String value = request.getParameter(name);
        return value == null || !value.matches("\\d{1,9}") ? otherwise : Math.min(Integer.parseInt(value), most);
    }

    private static void html(HttpServletResponse response, String page, String policy) throws IOException {
        response.setHeader("Content-Security-Policy", policy);
        send(response, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private static void json(HttpServletResponse response, JsonNode json) throws IOException {
        send(response, "application/json;charset=UTF-8", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
