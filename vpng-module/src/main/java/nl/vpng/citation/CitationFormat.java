package nl.vpng.citation;

import java.util.Optional;

/** A format that reference managers read. */
public enum CitationFormat {
    /** For LaTeX, Zotero, JabRef. */
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    /** For EndNote, Mendeley, RefWorks. */
    RIS("RIS", "ris", "application/x-research-info-systems"),
    /** For Zotero, pandoc and what stands on CSL. */
    CSL_JSON("CSL-JSON", "json", "application/vnd.citationstyles.csl+json");

    private final String label;
    private final String extension;
    private final String mediaType;

    CitationFormat(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns the format of files with an extension. */
    public static Optional<CitationFormat> of(String extension) {
        for (CitationFormat format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Returns its name, which is the same in all languages. */
    public String label() {
        return label;
    }

    /** Returns what its files' names end with, without the dot. */
    public String extension() {
        return extension;
    }

    /** Returns the media type of its files, which are in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns a book in this format. */
    public String write(Cited book) {
        return switch (this) {
            case BIBTEX -> BibTex.of(book);
            case RIS -> Ris.of(book);
            case CSL_JSON -> CslJson.of(book);
        };
    }
}
