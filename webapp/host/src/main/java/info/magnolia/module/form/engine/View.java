package info.magnolia.module.form.engine;

import java.io.IOException;
import java.io.Serializable;
import javax.jcr.RepositoryException;

/** What a visitor gets to see; it can wait in the session for the request after a redirect. */
public interface View extends Serializable {

    /**
     * Does what has to be done before the form's script runs, such as a redirect.
     *
     * @return what the script reads as {@code actionResult}, or
     *     {@link info.magnolia.rendering.model.RenderingModel#SKIP_RENDERING}
     */
    String execute() throws RepositoryException, IOException;
}
