package info.magnolia.ui.api.action;

/** Something that a user can do in an app; made anew for each time that it is done. */
public interface Action {

    /**
     * Does it.
     *
     * @throws ActionExecutionException where it cannot be done; the message is shown to the user
     */
    void execute() throws ActionExecutionException;
}
