package info.magnolia.dam.api;

import info.magnolia.dam.api.metadata.AssetMetadata;
import java.io.InputStream;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/** A file of the asset store. Texts that the file does not have are empty. */
public interface Asset {

    /** Returns the address: context path, {@code /dam/jcr:<id>/} and the file's name. */
    String getLink();

    /** Returns the media type, or the empty text. */
    String getMimeType();

    /**
     * Opens the file; the caller closes it. In Magnolia it may be null where there is no file.
     *
     * @throws IllegalStateException where the file cannot be read
     */
    @Nullable
    InputStream getContentStream();

    /** Returns the size in bytes. */
    long getFileSize();

    /** Returns when the asset was last changed. In Magnolia it may be null. */
    @Nullable
    Calendar getLastModified();

    /** Returns the name of the file with its extension. */
    String getFileName();

    /** Returns whether a kind of facts is kept on the file. */
    <M extends AssetMetadata> boolean supports(Class<M> metaData);

    /**
     * Returns the facts of a kind.
     *
     * @throws IllegalArgumentException where {@link #supports} says no
     */
    <M extends AssetMetadata> M getMetadata(Class<M> metaData);
}
