package nl.vpng.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An author by the parts of the name.
 *
 * @param family the name that lists are sorted by, or the whole name of an organisation
 * @param particle what comes before it, such as "van den"; may be empty
 * @param given the first names or initials; empty for an organisation
 */
public record Author(String family, String particle, String given) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "het", "'t", "’t", "'s", "’s", "ten", "ter", "te", "op", "in", "aan", "bij",
            "uit", "von", "zu", "zum", "zur", "du", "la", "le", "di", "da", "del");

    /** What the name of an organisation begins with. */
    private static final Set<String> ORGANISATIONS = Set.of(
            "Gemeente",
            "Provincie",
            "Ministerie",
            "Stichting",
            "Vereniging",
            "Universiteit",
            "Hogeschool",
            "Waterschap");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,}");

    /**
     * Returns an author as an editor typed the name: "Jan van den Berg" or "Berg, Jan van den". What does not look like a
     * person's name is an organisation.
     */
    public static Author of(String typed) {
        String name = BLANKS.matcher(typed.strip()).replaceAll(" ");
        int comma = name.indexOf(',');
        if (comma > 0 && comma < name.length() - 1) {
            return turned(words(name.substring(0, comma)), words(name.substring(comma + 1)));
        }
        List<String> words = words(name);
        return isOrganisation(words) ? new Author(name, "", "") : person(words);
    }

    /** Returns whether this is a person. */
    public boolean isPerson() {
        return !given.isEmpty();
    }

    /** Returns particle and family name. */
    String surname() {
        return particle.isEmpty() ? family : particle + " " + family;
    }

    private static boolean isOrganisation(List<String> words) {
        return words.size() < 2
                || isParticle(words.get(words.size() - 1))
                || Character.isLowerCase(words.get(0).codePointAt(0))
                || ORGANISATIONS.contains(words.get(0))
                || words.stream().anyMatch(word -> ABBREVIATION.matcher(word).matches())
                || words.stream().anyMatch(word -> !isParticle(word) && !Character.isUpperCase(word.codePointAt(0)));
    }

    private static Author person(List<String> words) {
        int family = words.size() - 1;
        for (int i = 1; i < words.size(); i++) {
            if (isParticle(words.get(i))) {
                family = i;
                break;
            }
        }
        return split(words.subList(family, words.size()), words.subList(0, family));
    }

    /** The particle may stand before the family name or behind the first names. */
    private static Author turned(List<String> family, List<String> given) {
        int end = given.size();
        while (end > 1 && isParticle(given.get(end - 1))) {
            end--;
        }
        return end == given.size()
                ? split(family, given)
                : new Author(joined(family), joined(given.subList(end, given.size())), joined(given.subList(0, end)));
    }

    private static Author split(List<String> family, List<String> given) {
        int particles = 0;
        while (particles < family.size() - 1 && isParticle(family.get(particles))) {
            particles++;
        }
        return new Author(
                joined(family.subList(particles, family.size())), joined(family.subList(0, particles)), joined(given));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split(" ", -1));
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }
}
