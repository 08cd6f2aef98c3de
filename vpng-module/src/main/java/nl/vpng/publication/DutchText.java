package nl.vpng.publication;

import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prices, sizes and dates as they are written in Dutch. */
public final class DutchText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private DutchText() {}

    /** Returns an amount in euros, such as "€ 10,00". The blank in it does not break. */
    public static String price(double euros) {
        return NumberFormat.getCurrencyInstance(DUTCH).format(euros);
    }

    /** Returns a file size, such as "35 kB" or "1,2 MB"; never smaller than 1 kB. The blank in it does not break. */
    static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round((double) bytes / KILO));
        if (kilobytes < KILO) {
            return kilobytes + "\u00a0kB";
        }
        NumberFormat oneDigit = NumberFormat.getNumberInstance(DUTCH);
        oneDigit.setMaximumFractionDigits(1);
        return oneDigit.format((double) bytes / MEGA) + "\u00a0MB";
    }

    /** Returns "september 2021", or "2018" where the month is not known or none; empty without a year. */
    static String date(@Nullable Long year, @Nullable Long month) {
        if (year == null) {
            return "";
        }
        if (month == null || month < 1 || month > 12) {
            return year.toString();
        }
        return Month.of(month.intValue()).getDisplayName(TextStyle.FULL, DUTCH) + " " + year;
    }
}
