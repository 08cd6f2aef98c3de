package info.magnolia.publishing;

import info.magnolia.publishing.definition.ReceiverDefinition;
import info.magnolia.publishing.pool.ThreadPool;
import java.util.List;

/** Knows where an author publishes to; a component. */
public class PublishingCoreModule {
    private List<ReceiverDefinition> receivers = List.of();

    /** @param threadPool unused here */
    public PublishingCoreModule(ThreadPool threadPool) {}

    /** Returns the public instances as they are configured. */
    public List<ReceiverDefinition> getReceivers() {
        return receivers;
    }

    public void setReceivers(List<ReceiverDefinition> receivers) {
        this.receivers = receivers;
    }
}
