package info.magnolia.publishing.exception;

/** Content was not published; the message tells an editor why and what to do. */
public class PublicationException extends Exception {
    private static final long serialVersionUID = 1L;

    public PublicationException(String message) {
        super(message);
    }

    public PublicationException(String message, Throwable cause) {
        super(message, cause);
    }
}
