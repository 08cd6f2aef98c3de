package info.magnolia.dam.api;

/** A file or folder of the asset store. */
public interface Item {

    /** Returns the key. */
    ItemKey getItemKey();

    /** Returns the name of the node. */
    String getName();

    /** Returns the path within the store. */
    String getPath();

    /** Returns whether this is a file. */
    boolean isAsset();

    /** Returns whether this is a folder. */
    boolean isFolder();
}
