package info.magnolia.ui.api.message;

/** How serious a message is. */
public enum MessageType {
    ERROR,
    WARNING,
    INFO,
    WORKITEM,
    UNKNOWN
}
