package info.magnolia.jcr;

import javax.jcr.RepositoryException;

/** A repository error where the caller cannot be told with a checked exception. */
public class RuntimeRepositoryException extends RuntimeException {
    public RuntimeRepositoryException(RepositoryException cause) {
        super(cause);
    }

    public RuntimeRepositoryException(String message, RepositoryException cause) {
        super(message, cause);
    }
}
