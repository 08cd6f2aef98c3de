package info.magnolia.ui.api.action;

/** An action that could not be done. */
public class ActionExecutionException extends Exception {
    private static final long serialVersionUID = 1L;

    public ActionExecutionException() {}

    public ActionExecutionException(String message) {
        super(message);
    }

    public ActionExecutionException(String message, Throwable cause) {
        super(message, cause);
    }

    public ActionExecutionException(Throwable cause) {
        super(cause);
    }
}
