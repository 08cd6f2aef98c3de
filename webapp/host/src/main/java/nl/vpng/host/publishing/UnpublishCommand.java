package nl.vpng.host.publishing;

import info.magnolia.context.Context;
import info.magnolia.jcr.util.NodeTypes.Activatable;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;

/** The command {@code default/unpublish}: takes an item and everything below it from public; author keeps it. */
public final class UnpublishCommand extends PublishingCommand {
    private final Publisher publisher;

    @Inject
    public UnpublishCommand(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public boolean execute(Context context) throws Exception {
        Node item = item(context);
        List<Node> gone = new ArrayList<>(List.of(item));
        for (Node below : Content.items(item)) {
            if (!below.isSame(item) && Activatable.isActivated(below)) {
                gone.add(below);
            }
        }
        publisher.unpublish(
                workspace(), identifiers(permitted(gone)), context.getUser().getName());
        return CONTINUE_PROCESSING;
    }
}
