package nl.vpng.order;

import java.util.List;

/**
 * A mail about an order.
 *
 * @param id the same whenever the same mail is sent, so that mail programs show one of two
 * @param from address of the sender
 * @param replyTo addresses that answers go to
 * @param to addresses that it goes to
 * @param subject one line
 * @param lines paragraphs of plain text, empty ones stand between blocks
 */
record Mail(String id, String from, List<String> replyTo, List<String> to, String subject, List<String> lines) {

    /** Copies the lists. */
    Mail {
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        lines = List.copyOf(lines);
    }
}
