package nl.vpng.host.mailbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Mails in the JSON of Mailpit's API, so that tests read either. */
final class MailJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MailJson() {}

    /**
     * A part of the list.
     *
     * @param total how many mails there are
     * @param start how many newer ones come before the first of these
     */
    static ObjectNode list(int total, int start, List<Mail> mails) {
        ObjectNode list = JSON.objectNode()
                .put("total", total)
                .put("unread", total)
                .put("count", mails.size())
                .put("messages_count", total)
                .put("messages_unread", total)
                .put("start", start);
        ArrayNode messages = list.putArray("messages");
        for (Mail mail : mails) {
            messages.add(common(mail)
                    .put("Read", false)
                    .put("Created", mail.created().toString())
                    .put("Snippet", mail.snippet())
                    .put("Attachments", mail.attachments()));
        }
        return list;
    }

    /** One mail with its texts. */
    static ObjectNode whole(Mail mail) {
        return common(mail)
                .put("Date", mail.created().toString())
                .put("Text", mail.text())
                .put("HTML", mail.html());
    }

    private static ObjectNode common(Mail mail) {
        ObjectNode json = JSON.objectNode().put("ID", mail.id()).put("MessageID", mail.messageId());
        json.set("From", address(mail.from()));
        json.set("To", addresses(mail.to()));
        json.set("Cc", addresses(mail.cc()));
        json.set("Bcc", addresses(List.of()));
        json.set("ReplyTo", addresses(mail.replyTo()));
        return json.put("Subject", mail.subject()).put("Size", mail.size());
    }

    private static ArrayNode addresses(List<InternetAddress> addresses) {
        ArrayNode json = JSON.arrayNode();
        addresses.forEach(address -> json.add(address(Optional.of(address))));
        return json;
    }

    private static ObjectNode address(Optional<InternetAddress> address) {
        return JSON.objectNode()
                .put("Name", address.map(InternetAddress::getPersonal).orElse(""))
                .put(
                        "Address",
                        Objects.requireNonNullElse(
                                address.map(InternetAddress::getAddress).orElse(""), ""));
    }
}
