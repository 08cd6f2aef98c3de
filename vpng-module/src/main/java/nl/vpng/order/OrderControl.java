package nl.vpng.order;

import java.util.Arrays;
import java.util.Optional;

/** What the order form asks. The names of the fields are a promise to outsiders. */
public enum OrderControl {
    PUBLICATION("publication", Kind.CHOICE, true, 200, ""),
    QUANTITY("quantity", Kind.NUMBER, true, 9, ""),
    NAME("name", Kind.LINE, true, 120, "name"),
    ORGANISATION("organisation", Kind.LINE, false, 120, "organization"),
    EMAIL("email", Kind.EMAIL, true, 254, "email"),
    STREET("street", Kind.LINE, true, 160, "address-line1"),
    POSTAL_CODE("postalCode", Kind.LINE, true, 16, "postal-code"),
    CITY("city", Kind.LINE, true, 80, "address-level2"),
    COUNTRY("country", Kind.LINE, false, 60, "country-name"),
    REMARKS("remarks", Kind.TEXT, false, 2000, ""),
    PRIVACY("privacy", Kind.CONSENT, true, 9, "");

    /** How a visitor answers. */
    public enum Kind {
        /** One line of text. */
        LINE,
        /** An address for mail. */
        EMAIL,
        /** How many. */
        NUMBER,
        /** One of a list. */
        CHOICE,
        /** Several lines of text. */
        TEXT,
        /** A box to tick. */
        CONSENT
    }

    private final String key;
    private final Kind kind;
    private final boolean required;
    private final int maximumLength;
    private final String autocomplete;

    OrderControl(String key, Kind kind, boolean required, int maximumLength, String autocomplete) {
        this.key = key;
        this.kind = kind;
        this.required = required;
        this.maximumLength = maximumLength;
        this.autocomplete = autocomplete;
    }

    /** Returns the control with a name; empty where there is none. */
    public static Optional<OrderControl> of(String key) {
        return Arrays.stream(values())
                .filter(control -> control.key.equals(key))
                .findFirst();
    }

    /** Returns the name of the field. */
    public String key() {
        return key;
    }

    /** Returns how a visitor answers. */
    public Kind kind() {
        return kind;
    }

    /** Returns whether an order needs an answer. */
    public boolean required() {
        return required;
    }

    /** Returns how many characters an answer has at most. */
    public int maximumLength() {
        return maximumLength;
    }

    /**
     * Returns what a browser may fill in, in the words of HTML; empty where it should not.
     *
     * @see <a href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill">HTML, autofill</a>
     */
    public String autocomplete() {
        return autocomplete;
    }
}
