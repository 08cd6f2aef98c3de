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
 */
public record PdfFile(String link, String type, String mediaType, String size) {

    /** Returns the facts of a file. */
    static PdfFile of(Asset asset) {
        String name = asset.getFileName();
        String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new PdfFile(asset.getLink(), type, asset.getMimeType(), DutchText.size(asset.getFileSize()));
    }
}
