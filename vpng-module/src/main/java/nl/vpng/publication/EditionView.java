package nl.vpng.publication;

import org.jspecify.annotations.Nullable;

/**
 * An edition on the page of its publication.
 *
 * @param edition the edition
 * @param earlier whether there is a newer one
 * @param date when it appeared, in words; empty where that is not known
 * @param pdf its digital version; null where the visitor cannot have one
 * @param price of a paper copy, in words; empty where it cannot be ordered
 * @param order the address of the order page; empty where it cannot be ordered
 * @param citation how it is cited
 */
public record EditionView(
        Edition edition,
        boolean earlier,
        String date,
        @Nullable PdfFile pdf,
        String price,
        String order,
        CitationView citation) {

    /** Returns the key of the words on the paper copy; empty for an earlier edition, of which none can be ordered. */
    public String paperKey() {
        return earlier && edition.canBeOrdered() ? "" : edition.paperKey();
    }
}
