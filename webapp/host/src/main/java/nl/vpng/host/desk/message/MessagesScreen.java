package nl.vpng.host.desk.message;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.framework.message.MessagesManager;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Screen;

/** The messages of the user, the newest first, which can be marked as read and removed. */
public final class MessagesScreen implements Screen {

    @Override
    public void get(Exchange exchange) throws IOException {
        if (!exchange.tail().isEmpty()) {
            throw DeskException.notFound(exchange);
        }
        List<MessageRow> rows = messages(exchange)
                .getMessagesForUser(exchange.user().getName())
                .stream()
                .sorted(Comparator.comparingLong(Message::getTimestamp).reversed())
                .map(message -> MessageRow.of(message, exchange.locale()))
                .toList();
        exchange.show("message/messages.ftl", Map.of("messages", rows));
    }

    @Override
    public void post(Exchange exchange) {
        MessagesManager messages = messages(exchange);
        String user = exchange.user().getName();
        for (String id : exchange.parameters("id")) {
            switch (exchange.tail()) {
                case "read" -> messages.clearMessage(user, id);
                case "remove" -> messages.removeMessage(user, id);
                default -> throw DeskException.notFound(exchange);
            }
        }
        exchange.redirect("/messages");
    }

    private static MessagesManager messages(Exchange exchange) {
        return exchange.instance().messages();
    }
}
