package info.magnolia.module.form.engine;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Reads the fields of a form from the request. {@code Components.newInstance(FormDataBinder.class)} makes the one in use. */
public interface FormDataBinder {

    /**
     * Reads and checks every field of a form.
     *
     * @param content the node of the form
     * @return the values, with an error message for each that is wrong
     */
    FormStepState bindAndValidate(Node content) throws RepositoryException;
}
