package nl.vpng.publication;

import java.util.Optional;

/** Whether an edition can be had on paper. An edition without any of these has no paper copy. */
public enum PaperAvailability {
    ORDERABLE("orderable", "InStock", "20"),
    OUT_OF_STOCK("outOfStock", "OutOfStock", "31"),
    SOLD_OUT("soldOut", "SoldOut", "51"),
    NEVER_PRINTED("neverPrinted", "", "");

    /** The availability in ONIX of what everybody can have, such as a digital version. */
    public static final String AVAILABLE_ONIX = ORDERABLE.onix;

    /** The words for an edition without a paper copy. */
    static final String NO_PAPER_KEY = "publication.paper.none";

    private final String key;
    private final String schemaOrg;
    private final String onix;

    PaperAvailability(String key, String schemaOrg, String onix) {
        this.key = key;
        this.schemaOrg = schemaOrg;
        this.onix = onix;
    }

    /**
     * Returns the availability with a key.
     *
     * @param key as the content type stores it
     * @return the availability; empty where the key is empty or unknown
     */
    public static Optional<PaperAvailability> of(String key) {
        for (PaperAvailability availability : values()) {
            if (availability.key.equals(key)) {
                return Optional.of(availability);
            }
        }
        return Optional.empty();
    }

    /** Returns the key that the content type stores. */
    public String key() {
        return key;
    }

    /** Returns the key of the words for visitors. */
    public String messageKey() {
        return "publication.paper." + key;
    }

    /**
     * Returns the address of schema.org's ItemAvailability; empty where there never was a paper copy to offer.
     *
     * @see <a href="https://schema.org/ItemAvailability">schema.org/ItemAvailability</a>
     */
    public String schemaOrg() {
        return schemaOrg.isEmpty() ? "" : "https://schema.org/" + schemaOrg;
    }

    /**
     * Returns the code of ONIX's list 65, product availability: available, out of stock, or out of print for good; empty where
     * there never was a paper copy to offer.
     *
     * @see <a href="https://ns.editeur.org/onix/en/65">list 65</a>
     */
    public String onix() {
        return onix;
    }

    /** Returns whether a visitor can order a copy. */
    public boolean canBeOrdered() {
        return this == ORDERABLE;
    }
}
