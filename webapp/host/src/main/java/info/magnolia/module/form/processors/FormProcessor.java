package info.magnolia.module.form.processors;

import java.util.Map;
import javax.jcr.Node;

/** Does something with the values of a form. */
public interface FormProcessor {

    /**
     * Processes the values.
     *
     * @param content the node of the form
     * @param parameters the values by name of the field; null for a field that was not sent
     * @throws FormProcessorFailedException with what the visitor reads
     */
    void process(Node content, Map<String, Object> parameters) throws FormProcessorFailedException;
}
