package info.magnolia.resourceloader;

/** A file of a light module. */
public interface Resource {

    /** Returns when it was changed, in milliseconds since 1970. */
    long getLastModified();
}
