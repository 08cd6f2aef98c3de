package nl.vpng.host.publishing;

import info.magnolia.context.Context;
import javax.inject.Inject;

/**
 * The command {@code default/publish}: sends an item with its parts to public, and with {@code recursive} all items
 * below it too, in one go.
 */
public final class PublishCommand extends PublishingCommand {
    private final Publisher publisher;
    private boolean recursive;

    @Inject
    public PublishCommand(Publisher publisher) {
        this.publisher = publisher;
    }

    public void setRecursive(boolean recursive) {
        this.recursive = recursive;
    }

    @Override
    public boolean execute(Context context) throws Exception {
        publisher.publish(
                workspace(),
                identifiers(items(context, recursive)),
                context.getUser().getName(),
                identifier -> VersionCommand.made(context, identifier));
        return CONTINUE_PROCESSING;
    }
}
