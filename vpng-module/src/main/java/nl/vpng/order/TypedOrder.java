package nl.vpng.order;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What a visitor typed, without what nobody can see: blanks around it, control characters, twofold ways to write an ë. */
final class TypedOrder {

    private static final Set<String> NO_CONSENT = Set.of("", "false", "off", "no", "nee", "0");

    private final Map<OrderControl, String> answers = new EnumMap<>(OrderControl.class);

    /** @param typed by name of the field; others are ignored */
    TypedOrder(Map<String, String> typed) {
        for (OrderControl control : OrderControl.values()) {
            String answer = typed.get(control.key());
            answers.put(control, answer == null ? "" : clean(answer, control.kind() == OrderControl.Kind.TEXT));
        }
    }

    /** Returns an answer; empty where there is none. */
    String get(OrderControl control) {
        return answers.getOrDefault(control, "");
    }

    /** Tells whether the visitor agreed that the data are kept. */
    boolean consent() {
        return !NO_CONSENT.contains(get(OrderControl.PRIVACY).toLowerCase(Locale.ROOT));
    }

    /** Returns all answers as one text, to tell whether two orders are the same. */
    String joined() {
        StringJoiner joined = new StringJoiner("\u0000");
        answers.values().forEach(joined::add);
        return joined.toString();
    }

    private static String clean(String typed, boolean severalLines) {
        StringBuilder clean = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(point -> {
                    if (point == '\n' && severalLines) {
                        clean.append('\n');
                    } else if (point == '\n' || point == '\r' || point == '\t' || isBlank(point)) {
                        clean.append(' ');
                    } else if (isVisible(point)) {
                        clean.appendCodePoint(point);
                    }
                });
        return (severalLines ? clean.toString() : clean.toString().replaceAll(" {2,}", " ")).strip();
    }

    private static boolean isBlank(int point) {
        return Character.isSpaceChar(point);
    }

    /** Marks that turn the direction of writing can make an address read as another one. */
    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
