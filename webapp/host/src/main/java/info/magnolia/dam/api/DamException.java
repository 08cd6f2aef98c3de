package info.magnolia.dam.api;

/** Something is wrong with a file of the asset store or with the question for it. */
public class DamException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one without cause.
     *
     * @param message what is wrong
     */
    public DamException(String message) {
        super(message);
    }

    /**
     * Makes one with a cause.
     *
     * @param message what is wrong
     * @param cause what went before
     */
    public DamException(String message, Throwable cause) {
        super(message, cause);
    }
}
