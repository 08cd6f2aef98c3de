package info.magnolia.ui.framework.message;

import info.magnolia.ui.api.message.Message;
import java.util.List;

/** Sends messages to users and keeps them until they are removed. */
public interface MessagesManager {

    /** Sends a message to one user. */
    void sendMessage(String userName, Message message);

    /** Sends a message to each user who has a role; to nobody where there is none. */
    void sendRoleMessage(String roleName, Message message);

    /** Returns the messages of a user, in no particular order. */
    List<Message> getMessagesForUser(String userName);

    /** Returns how many messages a user has not marked as read. */
    int getNumberOfUnclearedMessagesForUser(String userName);

    /** Marks a message as read; nothing happens where it is gone. */
    void clearMessage(String userName, String messageId);

    /** Removes a message; nothing happens where it is gone. */
    void removeMessage(String userName, String messageId);
}
