package nl.vpng.host.publishing;

import info.magnolia.context.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.jcr.Node;
import nl.vpng.host.background.Progress;
import nl.vpng.host.repository.ContentVersion;
import nl.vpng.host.repository.Versions;
import org.jspecify.annotations.Nullable;

/** The first command of the chains in the catalog {@code versioned}: keeps the state that is about to be published. */
public final class VersionCommand extends PublishingCommand {
    /** Attribute with the versions that were made, by the items' identifiers. */
    private static final String MADE = VersionCommand.class.getName();

    private final Versions versions;
    private boolean recursive;
    private String comment = "";

    @Inject
    public VersionCommand(Versions versions) {
        this.versions = versions;
    }

    public void setRecursive(boolean recursive) {
        this.recursive = recursive;
    }

    /** Sets why the version is made. */
    public void setComment(String comment) {
        this.comment = comment;
    }

    @Override
    public boolean execute(Context context) throws Exception {
        Map<String, ContentVersion> made = new HashMap<>();
        List<Node> items = items(context, recursive);
        for (Node item : items) {
            Progress.report(Progress.Stage.KEEPING, made.size(), items.size());
            made.put(item.getIdentifier(), versions.make(item, context.getUser().getName(), comment));
        }
        context.setAttribute(MADE, made, Context.LOCAL_SCOPE);
        return CONTINUE_PROCESSING;
    }

    /** Returns the version that this call made of an item, or null. */
    static @Nullable ContentVersion made(Context context, String identifier) {
        return context.getAttribute(MADE) instanceof Map<?, ?> made
                        && made.get(identifier) instanceof ContentVersion version
                ? version
                : null;
    }
}
