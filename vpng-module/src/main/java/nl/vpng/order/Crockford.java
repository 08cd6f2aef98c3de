package nl.vpng.order;

/**
 * Crockford's base 32: no letter that is taken for a digit.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32</a>
 */
final class Crockford {

    /** How many symbols there are. */
    static final int SIZE = 32;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String LOWER_CASE = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    private Crockford() {}

    /** Returns the symbol of a value below {@link #SIZE}, in lower case. */
    static char lowerCase(int value) {
        return LOWER_CASE.charAt(value);
    }

    /** Returns the last symbols of a number, the lowest bits last. */
    static String encode(long number, int length) {
        char[] symbols = new char[length];
        long rest = number;
        for (int i = length - 1; i >= 0; i--) {
            symbols[i] = SYMBOLS.charAt((int) (rest & (SIZE - 1)));
            rest >>>= BITS;
        }
        return new String(symbols);
    }
}
