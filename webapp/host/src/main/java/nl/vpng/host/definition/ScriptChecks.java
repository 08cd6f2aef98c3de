package nl.vpng.host.definition;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in scripts the names that lead nowhere: other scripts and message keys, where they are written out. */
final class ScriptChecks {

    private static final Pattern COMMENT = Pattern.compile("\\[#--.*?--]|<#--.*?-->", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("[\\[<]#(?:import|include)\\s+(\"[^\"$]+\"|'[^'$]+')");
    private static final Pattern KEY = Pattern.compile(
            "\\bi18n(?:\\[\\s*(\"[^\"$]+\"|'[^'$]+')\\s*]|\\.get\\(\\s*(\"[^\"$]+\"|'[^'$]+')\\s*[,)])");

    private final Reading reading;
    private final Map<String, String> sources;

    /** Makes the checks of scripts, given by resource path. */
    ScriptChecks(Reading reading, Map<String, String> sources) {
        this.reading = reading;
        this.sources = sources;
    }

    /** Checks all scripts; each mistake is noted. */
    void check() {
        sources.forEach((path, source) -> {
            String file = path.substring(1);
            String text = COMMENT.matcher(source)
                    .replaceAll(comment -> comment.group().replaceAll("[^\\n]", ""));
            for (Matcher other = OTHER.matcher(text); other.find(); ) {
                script(place(file, text, other), path, unquoted(other.group(1)));
            }
            for (Matcher key = KEY.matcher(text); key.find(); ) {
                reading.text(place(file, text, key), unquoted(key.group(1) == null ? key.group(2) : key.group(1)));
            }
        });
    }

    private void script(Place place, String from, String name) {
        String path = name.startsWith("/") ? name : from.substring(0, from.lastIndexOf('/') + 1) + name;
        if (!sources.containsKey(path)) {
            reading.problem(place, "there is no script " + path + "; known: " + Reading.names(sources.keySet()));
        }
    }

    private static Place place(String file, String text, Matcher found) {
        int line = 1
                + (int) text.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Place(file, line);
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }
}
