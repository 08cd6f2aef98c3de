package nl.vpng.host.desk;

import javax.servlet.http.HttpServletResponse;

/** A request that the desk does not carry out, with the reason in the user's words. */
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Makes one.
     *
     * @param status the HTTP status of the answer
     * @param message what is wrong and what to do, in the user's language
     */
    public DeskException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What the user asked for does not exist, or not for this user. */
    public static DeskException notFound(Exchange exchange) {
        return new DeskException(HttpServletResponse.SC_NOT_FOUND, exchange.text("error.404"));
    }

    /** The user's roles do not allow what was asked for. */
    public static DeskException forbidden(Exchange exchange) {
        return new DeskException(HttpServletResponse.SC_FORBIDDEN, exchange.text("error.403"));
    }

    int status() {
        return status;
    }
}
