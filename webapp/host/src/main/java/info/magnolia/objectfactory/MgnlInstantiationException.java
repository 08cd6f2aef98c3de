package info.magnolia.objectfactory;

/** An object could not be made. */
public class MgnlInstantiationException extends RuntimeException {
    public MgnlInstantiationException(String message) {
        super(message);
    }

    public MgnlInstantiationException(String message, Throwable cause) {
        super(message, cause);
    }
}
