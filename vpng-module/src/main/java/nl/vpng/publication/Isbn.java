package nl.vpng.publication;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a book, in the form of before 2007 with ten digits or that of today with thirteen. */
public final class Isbn {

    private static final Pattern OLD = Pattern.compile("[0-9]{9}[0-9X]");
    private static final Pattern NEW = Pattern.compile("97[89][0-9]{10}");

    private static final int NEW_LENGTH = 13;

    private Isbn() {}

    /**
     * Returns whether a text is an ISBN whose check digit is right.
     *
     * @param typed may have hyphens and blanks between the digits
     */
    public static boolean isValid(String typed) {
        String digits = digits(typed);
        if (OLD.matcher(digits).matches()) {
            return ten(digits) % 11 == 0;
        }
        return NEW.matcher(digits).matches() && thirteenSum(digits) % 10 == 0;
    }

    /**
     * Returns an ISBN in the form of today, thirteen digits without anything between.
     *
     * @param typed may have hyphens and blanks between the digits, and ten digits
     * @return empty where it is no ISBN
     */
    public static Optional<String> thirteen(String typed) {
        String digits = digits(typed);
        if (!isValid(digits)) {
            return Optional.empty();
        }
        if (digits.length() == NEW_LENGTH) {
            return Optional.of(digits);
        }
        String book = "978" + digits.substring(0, digits.length() - 1);
        return Optional.of(book + (10 - thirteenSum(book) % 10) % 10);
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s\\-\\u2010-\\u2015]", "").replace('x', 'X');
    }

    /** Adds the digits up, the first one counted most; X stands for ten. */
    private static int ten(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            sum += (10 - i) * (digit == 'X' ? 10 : digit - '0');
        }
        return sum;
    }

    /** Adds the digits up, each second one three times. */
    private static int thirteenSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
