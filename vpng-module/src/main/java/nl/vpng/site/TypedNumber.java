package nl.vpng.site;

import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor typed in a field for a number: a validator gets it as a number or, before it was converted, as a text.
 */
public final class TypedNumber {

    private final @Nullable Double number;
    private final boolean empty;

    private TypedNumber(@Nullable Double number, boolean empty) {
        this.number = number;
        this.empty = empty;
    }

    /**
     * Returns what was typed.
     *
     * @param value a number, a text, or null for an empty field
     */
    public static TypedNumber of(@Nullable Object value) {
        if (value instanceof Number known) {
            return new TypedNumber(known.doubleValue(), false);
        }
        String text = value == null ? "" : value.toString().strip();
        if (text.isEmpty()) {
            return new TypedNumber(null, true);
        }
        try {
            return new TypedNumber(Double.valueOf(text.replace(',', '.')), false);
        } catch (NumberFormatException noNumber) {
            return new TypedNumber(null, false);
        }
    }

    /** Returns whether the field is empty or holds a number that a rule allows. */
    public boolean allows(DoublePredicate rule) {
        return empty || (number != null && rule.test(number));
    }
}
