package nl.vpng.host.publishing;

import info.magnolia.jcr.util.NodeTypes.Activatable;
import info.magnolia.publishing.exception.PublicationException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.function.Function;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.background.Progress;
import nl.vpng.host.publishing.Receivers.Receiver;
import nl.vpng.host.repository.ContentVersion;
import nl.vpng.host.repository.Repository;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes items to every enabled receiver and then marks them as published; where one receiver fails they stay as
 * they were, so that publishing again brings all receivers to the same state.
 */
public final class Publisher {
    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private final Repository repository;
    private final Path home;

    /**
     * @param settings says where the author's key is
     */
    public Publisher(Repository repository, HostSettings settings) {
        this.repository = repository;
        this.home = settings.home();
    }

    /**
     * Publishes items with their parts.
     *
     * @param identifiers parents before what is below them
     * @param user who is named as publisher
     * @param versions gives the version that was made of an item, by identifier, or null
     * @throws PublicationException where not every receiver has taken it
     */
    void publish(
            String workspace,
            List<String> identifiers,
            String user,
            Function<String, @Nullable ContentVersion> versions)
            throws PublicationException, RepositoryException {
        // A change after this moment is one that may not have been sent.
        Calendar moment = Calendar.getInstance();
        send(Envelope.PUBLISH, workspace, identifiers, (writer, item) -> writer.publish(item));
        mark(workspace, identifiers, node -> {
            status(node, true, moment, user);
            ContentVersion version = versions.apply(node.getIdentifier());
            if (version != null) {
                node.setProperty(Activatable.LAST_ACTIVATED_VERSION, version.name());
                node.setProperty(Activatable.LAST_ACTIVATED_VERSION_CREATED, calendar(version.created()));
            }
        });
    }

    /** Takes items with everything below them from every receiver. */
    void unpublish(String workspace, List<String> identifiers, String user)
            throws PublicationException, RepositoryException {
        send(Envelope.UNPUBLISH, workspace, identifiers.subList(0, 1), (writer, item) -> writer.unpublish(item));
        Calendar moment = Calendar.getInstance();
        mark(workspace, identifiers, node -> status(node, false, moment, user));
    }

    private void send(String operation, String workspace, List<String> identifiers, Writing writing)
            throws PublicationException, RepositoryException {
        Session session = repository.pool().lendSystem(workspace);
        try (Sending sending = Sending.of(operation, key(), workspace, writer -> {
            int packed = 0;
            for (String identifier : identifiers) {
                Progress.report(Progress.Stage.PACKING, packed++, identifiers.size());
                writing.write(writer, session.getNodeByIdentifier(identifier));
            }
        })) {
            toAll(sending);
        } catch (IOException e) {
            throw new PublicationException(Words.of("noSpace", e.getMessage()), e);
        } finally {
            repository.pool().giveBackSystem(workspace, session);
        }
    }

    private void toAll(Sending sending) throws PublicationException, RepositoryException {
        List<Receiver> receivers = receivers();
        List<String> failures = new ArrayList<>();
        int reached = 0;
        for (Receiver receiver : receivers) {
            Progress.report(Progress.Stage.SENDING, reached++, receivers.size());
            try {
                sending.to(receiver);
            } catch (Refusal refusal) {
                log.error("{} refused a publication: {}", receiver.name(), refusal.getMessage());
                failures.add(Words.of(refusal.reason().name(), receiver.name(), refusal.subject()));
            } catch (IOException e) {
                log.error("{} cannot be reached: {}", receiver.name(), e.toString());
                failures.add(Words.of("unreachable", receiver.name(), receiver.url()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failures.add(Words.of("unreachable", receiver.name(), receiver.url()));
            }
        }
        if (!failures.isEmpty()) {
            String rest = failures.size() < receivers.size() ? " " + Words.of("others") : "";
            throw new PublicationException(String.join(" ", failures) + rest);
        }
    }

    private List<Receiver> receivers() throws PublicationException, RepositoryException {
        Session config = repository.pool().lendSystem("config");
        try {
            List<Receiver> receivers = Receivers.enabled(config);
            if (receivers.isEmpty()) {
                throw new PublicationException(Words.of("noReceiver", Receivers.PATH));
            }
            return receivers;
        } finally {
            repository.pool().giveBackSystem("config", config);
        }
    }

    private AuthorKey key() throws PublicationException, IOException {
        try {
            return AuthorKey.in(home);
        } catch (NoSuchFileException e) {
            throw new PublicationException(Words.of("noKey", AuthorKey.FILE), e);
        }
    }

    /** One call at a time: two that publish the same item would fail each other here, when public has it already. */
    private synchronized void mark(String workspace, List<String> identifiers, Mark mark) throws RepositoryException {
        Session session = repository.pool().lendSystem(workspace);
        try {
            for (String identifier : identifiers) {
                try {
                    mark.on(session.getNodeByIdentifier(identifier));
                } catch (ItemNotFoundException e) {
                    log.warn("{}:{} was deleted while it was being published", workspace, identifier);
                }
            }
            session.save();
        } finally {
            repository.pool().giveBackSystem(workspace, session);
        }
    }

    private static void status(Node node, boolean published, Calendar moment, String user) throws RepositoryException {
        node.setProperty(Activatable.ACTIVATION_STATUS, published);
        node.setProperty(Activatable.LAST_ACTIVATED, moment);
        node.setProperty(Activatable.LAST_ACTIVATED_BY, user);
    }

    private static Calendar calendar(Instant moment) {
        Calendar calendar = Calendar.getInstance();
        calendar.setTimeInMillis(moment.toEpochMilli());
        return calendar;
    }

    private interface Mark {
        void on(Node node) throws RepositoryException;
    }

    private interface Writing {
        void write(PublicationWriter writer, Node item) throws IOException, RepositoryException;
    }
}
