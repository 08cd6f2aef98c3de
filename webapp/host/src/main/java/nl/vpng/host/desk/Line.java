package nl.vpng.host.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a longer message, with what is listed below it.
 *
 * @param text the line
 * @param parts the list below it; may be empty
 */
public record Line(String text, List<String> parts) {

    private static final String PART = "- ";

    /** Returns lines of text; those that begin with {@code - } are the list below the line before them. */
    static List<Line> of(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            boolean part = text.startsWith(PART);
            if (part && !lines.isEmpty()) {
                lines.get(lines.size() - 1).parts().add(text.substring(PART.length()));
            } else {
                lines.add(new Line(part ? text.substring(PART.length()) : text, new ArrayList<>()));
            }
        }
        return lines;
    }
}
