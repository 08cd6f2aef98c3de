package nl.vpng.host.publishing;

import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.publishing.PublishingCoreModule;
import info.magnolia.publishing.definition.ReceiverDefinition;
import info.magnolia.publishing.pool.ThreadPool;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.publishing.Receivers.Receiver;
import nl.vpng.host.repository.Repository;

/** The publishing module as {@code config:/modules/publishing-core} says, read at each question. */
public final class ConfiguredPublishingModule extends PublishingCoreModule {
    private final Repository repository;

    public ConfiguredPublishingModule(Repository repository) {
        super(new ThreadPool());
        this.repository = repository;
    }

    @Override
    public List<ReceiverDefinition> getReceivers() {
        try {
            Session config = repository.pool().lendSystem("config");
            try {
                List<ReceiverDefinition> definitions = new ArrayList<>();
                for (Receiver receiver : Receivers.enabled(config)) {
                    definitions.add(new Enabled(receiver));
                }
                return definitions;
            } finally {
                repository.pool().giveBackSystem("config", config);
            }
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException("The receivers cannot be read", e);
        }
    }

    private record Enabled(Receiver receiver) implements ReceiverDefinition {
        @Override
        public String getName() {
            return receiver.name();
        }

        @Override
        public String getUrl() {
            return receiver.url().toString();
        }

        @Override
        public boolean isEnabled() {
            return true;
        }
    }
}
