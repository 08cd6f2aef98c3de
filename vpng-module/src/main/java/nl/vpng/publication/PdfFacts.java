package nl.vpng.publication;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a PDF says about itself to those who do not see it.
 *
 * @param title may be empty
 * @param language such as "nl-NL", may be empty
 * @param tagged whether it marks what is a heading, a list, a table
 */
record PdfFacts(String title, String language, boolean tagged) {

    private static final Logger log = LoggerFactory.getLogger(PdfFacts.class);

    /**
     * Reads the facts of a file. The file lies on the disk while it is read, so its size does not matter.
     *
     * @param stream is left open
     * @return empty where this is no PDF, a broken one, or one that asks for a password
     */
    static Optional<PdfFacts> read(InputStream stream) {
        try (PDDocument document = PDDocument.load(stream, MemoryUsageSetting.setupTempFileOnly())) {
            PDMarkInfo marks = document.getDocumentCatalog().getMarkInfo();
            return Optional.of(new PdfFacts(
                    text(document.getDocumentInformation().getTitle()),
                    text(document.getDocumentCatalog().getLanguage()),
                    marks != null && marks.isMarked()));
        } catch (IOException | RuntimeException e) {
            // in a broken file PDFBox may stumble over anything
            log.debug("A PDF cannot be read", e);
            return Optional.empty();
        }
    }

    /** Returns whether the file can be called accessible, as far as a program can tell. */
    boolean isAccessible() {
        return tagged && !title.isEmpty() && !language.isEmpty();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
