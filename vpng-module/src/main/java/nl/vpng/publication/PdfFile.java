package nl.vpng.publication;

import info.magnolia.dam.api.Asset;
import java.util.Locale;

/**
 * The digital version of an edition.
 *
 * @param link its address, context path included
 * @param type what kind of file it is, such as "pdf"
 * @param mediaType as HTTP names it
 * @param size as visitors read it, such as "35 kB"
 * @param accessible whether those who do not see it can read it too, as far as a program can tell
 */
public record PdfFile(String link, String type, String mediaType, String size, boolean accessible) {

    /** Returns the facts of a file. */
    static PdfFile of(Asset asset, boolean accessible) {
        String name = asset.getFileName();
        String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new PdfFile(asset.getLink(), type, asset.getMimeType(), DutchText.size(asset.getFileSize()), accessible);
    }
}
