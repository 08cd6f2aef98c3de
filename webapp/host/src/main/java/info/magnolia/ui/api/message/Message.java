package info.magnolia.ui.api.message;

import org.jspecify.annotations.Nullable;

/** A message to a user, as the Pulse shows it. */
public class Message {
    private final long timestamp;
    private @Nullable String id;
    private MessageType type = MessageType.UNKNOWN;
    private @Nullable String subject;
    private @Nullable String message;
    private @Nullable String sender;
    private boolean cleared;

    /** Makes a message of this moment. */
    public Message() {
        this(System.currentTimeMillis());
    }

    /**
     * Makes a message.
     *
     * @param timestamp when it is from, in milliseconds since 1970
     */
    public Message(long timestamp) {
        this.timestamp = timestamp;
    }

    /**
     * Makes a message of this moment.
     *
     * @param message the text; a line each for several things
     */
    public Message(MessageType type, String subject, String message) {
        this();
        this.type = type;
        this.subject = subject;
        this.message = message;
    }

    /** Returns the identifier, unique among the messages of one user; null before it was sent. */
    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public long getTimestamp() {
        return timestamp;
    }

    public MessageType getType() {
        return type;
    }

    public void setType(MessageType type) {
        this.type = type;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    /** Returns who or what sent it, or null. */
    public @Nullable String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    /** Tells whether the user has marked it as read. */
    public boolean isCleared() {
        return cleared;
    }

    public void setCleared(boolean cleared) {
        this.cleared = cleared;
    }
}
