package nl.vpng.host.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of all light modules: collects the problems and knows what every reader needs to ask. */
final class Reading {

    /** What looks like {@code publication.list.heading}: words joined by dots, nothing else. */
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");

    private static final Set<String> TRUE = Set.of("true", "yes", "on");

    /** Classes of Magnolia that definitions name and that the host does without. */
    private static final Set<String> MAGNOLIA_ONLY = Set.of("info.magnolia.cms.i18n.DefaultI18nContentSupport");

    private final List<Problem> problems = new ArrayList<>();
    private final Messages messages;
    private final ClassLoader classes;

    private final Function<Class<?>, Object> maker;
    private final OwnTypes ownTypes;

    /**
     * Begins one.
     *
     * @param classes finds the classes that definitions name
     * @param maker makes an empty bean of such a class
     * @param ownTypes finds such classes by the name that they have as {@code $type}
     * @param earlier the problems that were found before
     */
    Reading(
            Messages messages,
            ClassLoader classes,
            Function<Class<?>, Object> maker,
            OwnTypes ownTypes,
            List<Problem> earlier) {
        this.messages = messages;
        this.ownTypes = ownTypes;
        this.maker = maker;
        this.classes = classes;
        this.problems.addAll(earlier);
    }

    Function<Class<?>, Object> maker() {
        return maker;
    }

    OwnTypes ownTypes() {
        return ownTypes;
    }

    void problem(Place place, String message) {
        problems.add(place.problem(message));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void unknown(Place place, String name, String what, Collection<String> known) {
        problem(place, "unknown property '" + name + "' of " + what + "; known: " + names(known));
    }

    /** Returns how many problems were noted until now. */
    int count() {
        return problems.size();
    }

    /** Returns the problems by file and line. */
    List<Problem> problems() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparing(Problem::message))
                .toList();
    }

    /** Returns the text of a label; where it is written as a message key, checks that every language has a text for it. */
    String label(YamlValue.Scalar scalar) {
        key(scalar.place(), scalar.text());
        return scalar.text();
    }

    /** Checks a text that may be a message key. */
    void key(Place place, String text) {
        if (KEY.matcher(text).matches()) {
            text(place, text);
        }
    }

    /** Checks that every language has a text for a message key. */
    void text(Place place, String key) {
        List<String> without = messages.languagesWithout(key);
        if (!without.isEmpty()) {
            problem(place, "the message key '" + key + "' has no text in " + String.join(", ", without));
        }
    }

    @Nullable
    Long whole(YamlValue.Scalar scalar) {
        try {
            return Long.decode(scalar.text().replace("_", ""));
        } catch (NumberFormatException e) {
            return null; // too long for a number; the caller says what it wants
        }
    }

    /** Returns whether YAML's truth value is true. */
    static boolean flag(YamlValue.Scalar scalar) {
        return TRUE.contains(scalar.text().toLowerCase(Locale.ROOT));
    }

    /** Returns the name of a class and checks that there is one. */
    String className(YamlValue.Scalar scalar) {
        if (!MAGNOLIA_ONLY.contains(scalar.text())) {
            load(scalar);
        }
        return scalar.text();
    }

    /** Returns the class, or null where there is none, which is noted. */
    @Nullable
    Class<?> load(YamlValue.Scalar scalar) {
        try {
            return Class.forName(scalar.text(), false, classes);
        } catch (ClassNotFoundException e) {
            problem(scalar.place(), "there is no class " + scalar.text());
        } catch (LinkageError e) {
            problem(scalar.place(), "the class " + scalar.text() + " cannot be loaded: " + e);
        }
        return null;
    }

    static String names(Collection<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
