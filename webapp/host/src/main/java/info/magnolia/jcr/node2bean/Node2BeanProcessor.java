package info.magnolia.jcr.node2bean;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Makes an object of a node: its class by the property {@code class}, its properties by the node's. */
public interface Node2BeanProcessor {
    /**
     * Makes the object.
     *
     * @param defaultClass what the object is at least
     * @throws Node2BeanException where class, property or value do not fit
     */
    Object toBean(Node node, Class<?> defaultClass) throws Node2BeanException, RepositoryException;
}
