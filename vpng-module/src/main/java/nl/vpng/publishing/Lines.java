package nl.vpng.publishing;

import java.util.ArrayList;
import java.util.List;

/** A message to an editor: a sentence and a list. */
final class Lines {

    /** A longer list helps nobody. */
    private static final int SHOWN = 20;

    private Lines() {}

    /** Returns the sentence and the list, a line each; of a long list the beginning. */
    static String of(String sentence, List<String> list) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence);
        list.stream().limit(SHOWN).forEach(line -> lines.add("- " + line));
        if (list.size() > SHOWN) {
            lines.add("… (+ " + (list.size() - SHOWN) + ")");
        }
        return String.join("\n", lines);
    }
}
