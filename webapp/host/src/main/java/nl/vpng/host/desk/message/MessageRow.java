package nl.vpng.host.desk.message;

import info.magnolia.ui.api.message.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.vpng.host.desk.Notice;

/**
 * A message as the list shows it.
 *
 * @param id the identifier among the user's messages
 * @param level how serious it is
 * @param subject what it is about
 * @param lines the text
 * @param moment when it was sent, for programs
 * @param date when it was sent, for people
 * @param read whether the user has marked it as read
 */
public record MessageRow(
        String id, Notice.Level level, String subject, List<String> lines, String moment, String date, boolean read) {

    static MessageRow of(Message message, Locale locale) {
        Notice notice = Notice.of(message);
        Instant moment = Instant.ofEpochMilli(message.getTimestamp());
        return new MessageRow(
                Objects.requireNonNullElse(message.getId(), ""),
                notice.level(),
                notice.message(),
                notice.details(),
                moment.toString(),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment.atZone(ZoneId.systemDefault())),
                message.isCleared());
    }
}
