package info.magnolia.dam.api;

import info.magnolia.dam.api.metadata.AssetMetadata;
import java.io.InputStream;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/** A file of the asset store. Texts that the file does not have are empty. */
public interface Asset extends Item {

    /** Returns the address: context path, {@code /dam/jcr:<id>/} and the file's name. */
    String getLink();

    /** Returns the title, or the empty text. */
    String getTitle();

    /** Returns the description, or the empty text. */
    String getDescription();

    /** Returns the caption, or the empty text. */
    String getCaption();

    /** Returns the language of the content, or the empty text. */
    String getLanguage();

    /** Returns the copyright, or the empty text. */
    String getCopyright();

    /** Returns when the file was last changed, or null where that is not known. */
    @Nullable
    Calendar getLastModified();

    /** Returns the media type, or the empty text. */
    String getMimeType();

    /** Returns the size in bytes. */
    long getFileSize();

    /** Returns the name of the file with its extension. */
    String getFileName();

    /** Returns the content; the caller closes it. */
    InputStream getContentStream();

    /** Returns whether a kind of facts is kept on the file. */
    default <M extends AssetMetadata> boolean supports(Class<M> metaData) {
        return false;
    }

    /**
     * Returns the facts of a kind.
     *
     * @throws IllegalArgumentException where {@link #supports} says no
     */
    default <M extends AssetMetadata> M getMetadata(Class<M> metaData) {
        throw new IllegalArgumentException("No facts of type " + metaData.getName() + " on " + getFileName());
    }
}
