package nl.vpng.host.desk;

import info.magnolia.ui.api.message.Message;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the desk tells the user at the top of the next page.
 *
 * @param level how serious it is
 * @param message one sentence, in the user's language
 * @param details further lines, shown as a list; may be empty
 */
public record Notice(Level level, String message, List<String> details) implements Serializable {

    /** How serious a notice is. */
    public enum Level {
        /** It worked. */
        SUCCESS,
        /** Good to know. */
        INFO,
        /** It worked, but look at this. */
        WARNING,
        /** It did not work. */
        ERROR;

        /** Returns the name for style sheets and message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Notice {
        details = List.copyOf(details);
    }

    /** Returns a message to a user as a notice: its subject, with the lines of its text as details. */
    public static Notice of(Message message) {
        Level level =
                switch (message.getType()) {
                    case ERROR -> Level.ERROR;
                    case WARNING -> Level.WARNING;
                    case INFO, WORKITEM, UNKNOWN -> Level.INFO;
                };
        List<String> lines = Objects.requireNonNullElse(message.getMessage(), "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new Notice(level, Objects.requireNonNullElse(message.getSubject(), ""), lines);
    }
}
