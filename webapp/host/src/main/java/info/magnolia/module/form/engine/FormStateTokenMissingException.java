package info.magnolia.module.form.engine;

/** The request has no token of a form state: the visitor has not sent this form yet. */
public class FormStateTokenMissingException extends Exception {
    private static final long serialVersionUID = 1L;

    public FormStateTokenMissingException() {}
}
