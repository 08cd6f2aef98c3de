package info.magnolia.objectfactory;

/** No module registers the component that was asked for. */
public class NoSuchComponentException extends IllegalStateException {
    public NoSuchComponentException(String message) {
        super(message);
    }
}
