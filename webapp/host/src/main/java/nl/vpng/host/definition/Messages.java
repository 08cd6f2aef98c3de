package nl.vpng.host.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of all message bundles by language and key. */
public final class Messages {

    private static final Pattern FILE = Pattern.compile(".+_([a-z]{2})\\.properties");

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");

    private final Map<String, Map<String, Text>> languages = new TreeMap<>();

    private record Text(String text, Place place) {}

    Messages() {}

    /**
     * Returns a text.
     *
     * @param locale the language
     * @param key the key
     * @return the text; empty where the language does not have it
     */
    public Optional<String> text(Locale locale, String key) {
        return Optional.ofNullable(
                        languages.getOrDefault(locale.getLanguage(), Map.of()).get(key))
                .map(Text::text);
    }

    /** Returns the languages in which a key has no text; the whole of Magnolia's bundles is not known here. */
    List<String> languagesWithout(String key) {
        List<String> without = new ArrayList<>();
        languages.forEach((language, texts) -> {
            if (!texts.containsKey(key)) {
                without.add(language);
            }
        });
        return languages.isEmpty() ? List.of("any language") : without;
    }

    /** Adds a bundle; the file name is relative to the folder of the light modules. */
    void add(Path resources, String file, Consumer<Problem> problems) {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            problems.accept(new Problem(
                    file, 0, "the name of a message bundle ends in a language, as in vpng-messages_nl.properties"));
            return;
        }
        Map<String, Text> texts = languages.computeIfAbsent(name.group(1), language -> new HashMap<>());
        try {
            read(Files.readAllLines(resources.resolve(file)), file, texts, problems);
        } catch (IOException e) {
            problems.accept(new Problem(file, 0, "the file cannot be read as UTF-8 text: " + e.getMessage()));
        }
    }

    /** Adds the host's own texts, for what Magnolia brings in its bundles. */
    void addOwn() {
        for (String language : List.of("en", "nl")) {
            String file = "host-messages_" + language + ".properties";
            try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                read(lines, file, languages.computeIfAbsent(language, name -> new HashMap<>()), problem -> {
                    throw new IllegalStateException(problem.toString());
                });
            } catch (IOException e) {
                throw new UncheckedIOException("The host's own file " + file + " cannot be read", e);
            }
        }
    }

    private static void read(List<String> lines, String file, Map<String, Text> texts, Consumer<Problem> problems)
            throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            Place place = new Place(file, i + 1);
            StringBuilder logical = new StringBuilder(lines.get(i));
            while (continues(logical) && i + 1 < lines.size()) {
                logical.append('\n').append(lines.get(++i));
            }
            Properties one = new Properties();
            try {
                one.load(new StringReader(logical.toString()));
            } catch (IllegalArgumentException e) {
                problems.accept(place.problem("this is no message: " + e.getMessage()));
            }
            for (String key : one.stringPropertyNames()) {
                if (losesQuote(one.getProperty(key))) {
                    problems.accept(place.problem("the text of '" + key
                            + "' has places such as {0}, so that each ' in it must be written twice"));
                }
                Text first = texts.putIfAbsent(key, new Text(one.getProperty(key), place));
                if (first != null) {
                    problems.accept(place.problem("the message key '" + key + "' already has a text at "
                            + first.place().file() + ":" + first.place().line() + "; only one can count"));
                }
            }
        }
    }

    /** Tells whether filling in a text's places would drop a quote and keep the place. */
    private static boolean losesQuote(String text) {
        return PLACE.matcher(text).find() && text.replace("''", "").contains("'");
    }

    private static boolean continues(CharSequence line) {
        String text = line.toString().stripLeading();
        int slashes = 0;
        for (int i = text.length() - 1; i >= 0 && text.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return slashes % 2 == 1 && !text.startsWith("#") && !text.startsWith("!");
    }
}
