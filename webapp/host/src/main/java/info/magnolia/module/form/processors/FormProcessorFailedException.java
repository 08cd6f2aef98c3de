package info.magnolia.module.form.processors;

/** The values of a form cannot be processed. */
public class FormProcessorFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message a message key or a text for the visitor
     */
    public FormProcessorFailedException(String message) {
        super(message);
    }
}
