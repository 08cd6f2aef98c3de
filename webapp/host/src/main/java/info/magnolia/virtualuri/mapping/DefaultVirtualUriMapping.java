package info.magnolia.virtualuri.mapping;

import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leads one address, or those that fit a pattern, to one other. The path is compared, decoded and without the query. In the
 * pattern {@code *} stands for any characters, {@code ?} for one or none, and all else for itself or, as Magnolia does not
 * quote it, for what it means in a regular expression. The longer the pattern without a star at its end, the heavier the result.
 */
public class DefaultVirtualUriMapping implements VirtualUriMapping {

    private @Nullable String fromUri;
    private @Nullable String toUri;
    private @Nullable Pattern pattern;

    /** Makes an incomplete mapping. */
    public DefaultVirtualUriMapping() {}

    @Override
    public Optional<Result> mapUri(URI uri) {
        String path = uri.getPath();
        if (pattern == null || fromUri == null || toUri == null || path == null || !isValid()) {
            return Optional.empty();
        }
        int weight = fromUri.endsWith("*") ? fromUri.length() - 1 : fromUri.length();
        return pattern.matcher(path).matches() ? Optional.of(new Result(toUri, weight, this)) : Optional.empty();
    }

    @Override
    public boolean isValid() {
        return fromUri != null && !fromUri.isBlank() && toUri != null && !toUri.isBlank();
    }

    /** Returns the address or pattern. */
    public @Nullable String getFromUri() {
        return fromUri;
    }

    /** Sets the address or pattern. */
    public void setFromUri(@Nullable String fromUri) {
        setInternalFromUri(fromUri);
        this.pattern = fromUri == null ? null : compile(fromUri);
    }

    /** Sets what {@link #getFromUri()} returns and nothing else. */
    protected void setInternalFromUri(@Nullable String fromUri) {
        this.fromUri = fromUri;
    }

    /** Returns where the address leads. */
    public @Nullable String getToUri() {
        return toUri;
    }

    /** Sets where the address leads. */
    public void setToUri(@Nullable String toUri) {
        this.toUri = toUri;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + fromUri + " --> " + toUri + "]";
    }

    private static Pattern compile(String simple) {
        String regex = simple.replace(".", "\\.").replace("*", ".*").replace("?", ".?");
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
