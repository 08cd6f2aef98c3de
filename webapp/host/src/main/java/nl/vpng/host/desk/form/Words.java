package nl.vpng.host.desk.form;

import java.util.Locale;
import nl.vpng.host.desk.Exchange;

/**
 * The user's language.
 *
 * @param locale the language
 * @param desk gives texts of the desk
 * @param labels gives labels of definitions
 */
record Words(Locale locale, Desk desk, Labels labels) {

    static Words of(Exchange exchange) {
        return new Words(exchange.locale(), exchange::text, exchange::label);
    }

    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    String label(String keyOrText) {
        return keyOrText.isEmpty() ? "" : labels.label(keyOrText);
    }

    interface Desk {
        String text(String key, Object... arguments);
    }

    interface Labels {
        String label(String keyOrText);
    }
}
