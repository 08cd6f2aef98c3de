package nl.vpng.host.module;

import info.magnolia.module.model.Version;

/** A range as descriptors write it: {@code 6.2/*}, {@code 1.0/2.0}, {@code 1.2.3} for exactly that, {@code *} for any. */
final class VersionRange {
    private final String text;
    private final String from;
    private final String to;

    private VersionRange(String text) {
        this.text = text;
        int slash = text.indexOf('/');
        from = slash < 0 ? text : text.substring(0, slash).trim();
        to = slash < 0 ? text : text.substring(slash + 1).trim();
        if (!from.equals("*")) {
            Version.parseVersion(from);
        }
        if (!to.equals("*")) {
            Version.parseVersion(to);
        }
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException where a bound is not a version
     */
    static VersionRange parse(String text) {
        return new VersionRange(text.trim());
    }

    boolean contains(Version version) {
        return (from.equals("*") || Version.parseVersion(from).isBeforeOrEquivalent(version))
                && (to.equals("*") || version.isBeforeOrEquivalent(Version.parseVersion(to)));
    }

    @Override
    public String toString() {
        return text;
    }
}
