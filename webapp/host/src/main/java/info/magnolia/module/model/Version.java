package info.magnolia.module.model;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version: three numbers and perhaps a classifier, which plays no part in the order. */
public class Version {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.(\\d{1,4}))?(?:-([\\w.-]+))?");

    private final short major;
    private final short minor;
    private final short patch;
    private final @Nullable String classifier;

    protected Version(int major, int minor, int patch) {
        this(major, minor, patch, null);
    }

    private Version(int major, int minor, int patch, @Nullable String classifier) {
        this.major = (short) major;
        this.minor = (short) minor;
        this.patch = (short) patch;
        this.classifier = classifier;
    }

    /**
     * Reads a version such as {@code 1}, {@code 1.2}, {@code 1.2.3} or {@code 1.2.3-SNAPSHOT}.
     *
     * @throws IllegalArgumentException where it has another form
     */
    public static Version parseVersion(String versionStr) {
        Matcher matcher = FORM.matcher(versionStr.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + versionStr + "' is not a version; write it as 1.2.3 or 1.2.3-classifier");
        }
        return new Version(
                Integer.parseInt(matcher.group(1)),
                number(matcher.group(2)),
                number(matcher.group(3)),
                matcher.group(4));
    }

    public static Version parseVersion(int major, int minor, int patch) {
        return new Version(major, minor, patch);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public short getMajor() {
        return major;
    }

    public short getMinor() {
        return minor;
    }

    public short getPatch() {
        return patch;
    }

    public @Nullable String getClassifier() {
        return classifier;
    }

    public boolean isEquivalent(Version other) {
        return compare(other) == 0;
    }

    public boolean isStrictlyAfter(Version other) {
        return compare(other) > 0;
    }

    public boolean isBeforeOrEquivalent(Version other) {
        return compare(other) <= 0;
    }

    private int compare(Version other) {
        int order = Short.compare(major, other.major);
        order = order == 0 ? Short.compare(minor, other.minor) : order;
        return order == 0 ? Short.compare(patch, other.patch) : order;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Version other && isEquivalent(other) && Objects.equals(classifier, other.classifier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(major, minor, patch, classifier);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (classifier == null ? "" : "-" + classifier);
    }
}
