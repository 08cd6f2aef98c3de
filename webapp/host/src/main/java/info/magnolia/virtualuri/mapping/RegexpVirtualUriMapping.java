package info.magnolia.virtualuri.mapping;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leads addresses elsewhere in which a regular expression is found. What was found is replaced by the target, in which {@code $1}
 * stands for the first group; the rest of the address stays, so that the expression had better begin with {@code ^} and end with
 * {@code $}. The whole address is searched, encoded and with the query. More groups make a heavier result.
 */
public class RegexpVirtualUriMapping extends DefaultVirtualUriMapping {

    private @Nullable Pattern expression;

    /** Makes an incomplete mapping. */
    public RegexpVirtualUriMapping() {}

    @Override
    public void setFromUri(@Nullable String fromUri) {
        setInternalFromUri(fromUri);
        this.expression = fromUri == null ? null : Pattern.compile(fromUri);
    }

    @Override
    public Optional<Result> mapUri(URI uri) {
        String target = getToUri();
        if (!isValid() || expression == null || target == null) {
            return Optional.empty();
        }
        Matcher matcher = expression.matcher(uri.toString());
        return matcher.find()
                ? Optional.of(new Result(matcher.replaceAll(target), matcher.groupCount() + 1, this))
                : Optional.empty();
    }
}
