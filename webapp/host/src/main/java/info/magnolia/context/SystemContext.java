package info.magnolia.context;

/** The context in which everything may be read and written; its user is {@code superuser}. */
public interface SystemContext extends Context {}
