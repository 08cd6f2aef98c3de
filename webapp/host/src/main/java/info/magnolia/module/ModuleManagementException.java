package info.magnolia.module;

/** A module cannot be loaded, installed or updated. */
public class ModuleManagementException extends Exception {
    public ModuleManagementException(String message) {
        super(message);
    }

    public ModuleManagementException(String message, Throwable cause) {
        super(message, cause);
    }
}
