package nl.vpng.host.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail, read.
 *
 * @param id its name in the mailbox
 * @param messageId its {@code Message-ID} without the angle brackets; empty where it has none
 * @param created when the mailbox took it
 * @param text the plain text; empty where it has none
 * @param html the HTML; empty where it has none
 * @param attachments how many files it brings
 * @param size in bytes
 */
record Mail(
        String id,
        String messageId,
        Instant created,
        Optional<InternetAddress> from,
        List<InternetAddress> to,
        List<InternetAddress> cc,
        List<InternetAddress> replyTo,
        String subject,
        String text,
        String html,
        int attachments,
        int size) {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final int SNIPPET = 250;

    /**
     * Reads a mail.
     *
     * @throws MessagingException where it is none
     */
    static Mail of(String id, byte[] bytes) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
        Parts parts = new Parts();
        parts.add(message);
        String messageId = Objects.requireNonNullElse(message.getMessageID(), "");
        return new Mail(
                id,
                messageId.replaceAll("^<|>$", ""),
                MailFolder.received(id),
                addresses(message.getFrom()).stream().findFirst(),
                addresses(message.getRecipients(RecipientType.TO)),
                addresses(message.getRecipients(RecipientType.CC)),
                message.getHeader("Reply-To") == null ? List.of() : addresses(message.getReplyTo()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                parts.text.toString(),
                parts.html.toString(),
                parts.attachments,
                bytes.length);
    }

    /** Returns the beginning of the text on one line. */
    String snippet() {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SNIPPET ? line : line.substring(0, SNIPPET) + "...";
    }

    private static List<InternetAddress> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Stream.of(addresses)
                        .filter(InternetAddress.class::isInstance)
                        .map(InternetAddress.class::cast)
                        .toList();
    }

    private static final class Parts {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private int attachments;

        void add(Part part) throws MessagingException, IOException {
            Object content = part.isMimeType("multipart/*") || part.isMimeType("text/*") ? part.getContent() : null;
            if (content instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    add(several.getBodyPart(i));
                }
            } else if (content == null || part.getFileName() != null) {
                attachments++;
            } else {
                (part.isMimeType("text/html") ? html : text).append(content);
            }
        }
    }
}
