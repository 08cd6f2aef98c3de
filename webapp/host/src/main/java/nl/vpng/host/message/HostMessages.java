package nl.vpng.host.message;

import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.security.HostUser;
import nl.vpng.host.security.Users;

/** The messages in the workspace {@code messages}, a node for each below the name of its user. The oldest go where there are many. */
public final class HostMessages implements MessagesManager {
    /** As many are kept for one user. */
    static final int KEPT = 200;

    private static final String WORKSPACE = "messages";
    private static final String TYPE = "mgnl:systemMessage";

    private final Repository repository;
    private final Users users;

    public HostMessages(Repository repository, Users users) {
        this.repository = repository;
        this.users = users;
    }

    @Override
    public synchronized void sendMessage(String userName, Message message) {
        inSession(session -> {
            Node user = NodeUtil.createPath(session.getRootNode(), userName, NodeTypes.Content.NAME);
            List<Node> earlier = NodeUtil.asList(NodeUtil.getNodes(user, TYPE));
            for (Node old : earlier.subList(0, Math.max(0, earlier.size() - KEPT + 1))) {
                old.remove();
            }
            message.setId(String.valueOf(earlier.isEmpty() ? 1 : 1 + number(earlier.get(earlier.size() - 1))));
            write(message, user.addNode(message.getId(), TYPE));
            session.save();
            return null;
        });
    }

    private static long number(Node message) throws RepositoryException {
        return Long.parseLong(message.getName());
    }

    private static void write(Message message, Node node) throws RepositoryException {
        node.setProperty("id", message.getId());
        node.setProperty("messagetype", message.getType().name());
        node.setProperty("subject", Objects.requireNonNullElse(message.getSubject(), ""));
        node.setProperty("message", Objects.requireNonNullElse(message.getMessage(), ""));
        node.setProperty("sender", Objects.requireNonNullElse(message.getSender(), ""));
        node.setProperty("timestamp", message.getTimestamp());
        node.setProperty("cleared", message.isCleared());
    }

    private static Message read(Node node) throws RepositoryException {
        Message message = new Message(node.getProperty("timestamp").getLong());
        message.setId(node.getName());
        message.setType(MessageType.valueOf(node.getProperty("messagetype").getString()));
        message.setSubject(node.getProperty("subject").getString());
        message.setMessage(node.getProperty("message").getString());
        message.setSender(node.getProperty("sender").getString());
        message.setCleared(isCleared(node));
        return message;
    }

    private static boolean isCleared(Node node) {
        return PropertyUtil.getBoolean(node, "cleared", false);
    }

    @Override
    public void sendRoleMessage(String roleName, Message message) {
        for (HostUser user : users.all()) {
            if (user.hasRole(roleName)) {
                sendMessage(user.getName(), message);
            }
        }
    }

    @Override
    public List<Message> getMessagesForUser(String userName) {
        return inSession(session -> {
            List<Message> messages = new ArrayList<>();
            for (Node node : nodes(session, userName)) {
                messages.add(read(node));
            }
            return messages;
        });
    }

    @Override
    public int getNumberOfUnclearedMessagesForUser(String userName) {
        return inSession(session -> {
            int number = 0;
            for (Node node : nodes(session, userName)) {
                number += isCleared(node) ? 0 : 1;
            }
            return number;
        });
    }

    @Override
    public synchronized void clearMessage(String userName, String messageId) {
        inSession(session -> {
            for (Node node : nodes(session, userName)) {
                if (node.getName().equals(messageId)) {
                    node.setProperty("cleared", true);
                }
            }
            session.save();
            return null;
        });
    }

    @Override
    public synchronized void removeMessage(String userName, String messageId) {
        inSession(session -> {
            for (Node node : nodes(session, userName)) {
                if (node.getName().equals(messageId)) {
                    node.remove();
                }
            }
            session.save();
            return null;
        });
    }

    private static Iterable<Node> nodes(Session session, String userName) throws RepositoryException {
        String path = "/" + userName;
        return session.nodeExists(path) ? NodeUtil.getNodes(session.getNode(path), TYPE) : List.of();
    }

    private <T> T inSession(Work<T> work) {
        try {
            Session session = repository.pool().lendSystem(WORKSPACE);
            try {
                return work.in(session);
            } finally {
                repository.pool().giveBackSystem(WORKSPACE, session);
            }
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException("The messages cannot be read or written", e);
        }
    }

    private interface Work<T> {
        T in(Session session) throws RepositoryException;
    }
}
