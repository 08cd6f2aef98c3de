package info.magnolia.jcr.node2bean;

/** A node does not describe an object; the message says where and why. */
public class Node2BeanException extends Exception {
    private static final long serialVersionUID = 1L;

    public Node2BeanException(String message) {
        super(message);
    }

    public Node2BeanException(String message, Throwable cause) {
        super(message, cause);
    }
}
