package nl.vpng.host.repository;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Permissions by path, decided as Magnolia does: of the patterns that match a path the longest counts, of equally long
 * ones the one that permits more. In a pattern {@code *} stands for any characters and {@code ?} for one.
 */
public final class AccessRules {
    /** Grants everything. */
    public static final AccessRules ALL = of(List.of(new Rule("/*", ~0L)));
    /** Grants nothing. */
    public static final AccessRules NONE = of(List.of());

    private static final long READ = 8;

    private final List<Compiled> rules;
    private final boolean readsAll;

    private AccessRules(List<Compiled> rules, boolean readsAll) {
        this.rules = rules;
        this.readsAll = readsAll;
    }

    /** Compiles rules. */
    public static AccessRules of(List<Rule> rules) {
        List<Compiled> compiled = new ArrayList<>();
        for (Rule rule : rules) {
            compiled.add(new Compiled(rule.pattern(), rule.permissions()));
        }
        compiled.sort(Comparator.comparingInt(Compiled::length)
                .thenComparingLong(Compiled::permissions)
                .reversed());
        boolean all = compiled.stream().anyMatch(Compiled::matchesEverything);
        return new AccessRules(
                List.copyOf(compiled), all && compiled.stream().allMatch(rule -> (rule.permissions() & READ) != 0));
    }

    /** Returns the permission bits for a path. */
    public long permissions(String path) {
        for (Compiled rule : rules) {
            if (rule.matches(path)) {
                return rule.permissions();
            }
        }
        return 0;
    }

    /** Tells whether all of these bits are granted for a path. */
    public boolean grants(String path, long permissions) {
        return (permissions(path) & permissions) == permissions;
    }

    /** Tells whether every path may be read, so that nobody needs to ask for each. */
    boolean readsAll() {
        return readsAll;
    }

    /** Tells whether no path may be read. */
    boolean readsNothing() {
        return rules.stream().noneMatch(rule -> (rule.permissions() & READ) != 0);
    }

    /**
     * One line of a role.
     *
     * @param pattern the paths that it is for
     * @param permissions the bits that it grants; 0 denies
     */
    public record Rule(String pattern, long permissions) {}

    private static final class Compiled {
        private final String prefix;
        private final boolean plain;
        private final boolean open;
        private final Pattern regex;
        private final int length;
        private final long permissions;

        Compiled(String pattern, long permissions) {
            this.length = pattern.length();
            this.permissions = permissions;
            this.open = pattern.endsWith("*");
            this.prefix = open ? pattern.substring(0, pattern.length() - 1) : pattern;
            this.plain = prefix.indexOf('*') < 0 && prefix.indexOf('?') < 0;
            this.regex = Pattern.compile(regex(pattern), Pattern.DOTALL);
        }

        private static String regex(String pattern) {
            StringBuilder regex = new StringBuilder();
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
            return regex.toString();
        }

        int length() {
            return length;
        }

        long permissions() {
            return permissions;
        }

        boolean matchesEverything() {
            return open && plain && (prefix.isEmpty() || prefix.equals("/"));
        }

        boolean matches(String path) {
            if (plain) {
                return open ? path.startsWith(prefix) : path.equals(prefix);
            }
            return regex.matcher(path).matches();
        }
    }
}
