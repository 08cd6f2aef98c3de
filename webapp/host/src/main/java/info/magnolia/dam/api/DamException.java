package info.magnolia.dam.api;

/** Something is wrong with a file of the asset store or with the question for it. */
public abstract class DamException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one without cause.
     *
     * @param message what is wrong
     */
    protected DamException(String message) {
        super(message);
    }

    /**
     * Makes one with a cause.
     *
     * @param message what is wrong
     * @param cause what went before
     */
    protected DamException(String message, Throwable cause) {
        super(message, cause);
    }
}
