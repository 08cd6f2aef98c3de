package nl.vpng.domain;

/** The colours that a knowledge domain can have. Their values stand in the style sheet, once. */
public enum DomainColour {
    BLUE,
    GREEN,
    PURPLE,
    ORANGE;

    private final String key = name().toLowerCase(java.util.Locale.ROOT);

    /**
     * Returns the colour with a key.
     *
     * @param key as the content type stores it
     * @return the colour; blue where the key is empty or unknown
     */
    public static DomainColour of(String key) {
        for (DomainColour colour : values()) {
            if (colour.key.equals(key)) {
                return colour;
            }
        }
        return BLUE;
    }

    /** Returns the key that the content type stores. */
    public String key() {
        return key;
    }

    /** Returns the CSS class that sets the colour for an element and what is in it. */
    public String cssClass() {
        return "vpng-domain--" + key;
    }
}
