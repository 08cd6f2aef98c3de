package nl.vpng.host.desk.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import nl.vpng.host.definition.FieldDefinition;
import org.jspecify.annotations.Nullable;

/** Turns what is stored into what is typed and back. Numbers are read in Dutch and in English notation. */
final class TypedText {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("d/M/uuuu"));
    private static final List<DateTimeFormatter> MOMENTS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"),
            DateTimeFormatter.ofPattern("d-M-uuuu H:mm"),
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm"));

    /** A text that is not of the type that its field stores. */
    static final class Misread extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;

        Misread(String key) {
            super(key);
            this.key = key;
        }

        /** Returns the key of the text that says how to repair it. */
        String key() {
            return key;
        }
    }

    private TypedText() {}

    /** Returns a stored value as it would be typed. */
    static String of(Value value, FieldDefinition field, Locale locale) throws RepositoryException {
        return switch (value.getType()) {
            case PropertyType.DOUBLE, PropertyType.DECIMAL -> plain(value.getDecimal(), locale);
            case PropertyType.DATE -> moment(value.getDate(), field);
            default -> value.getString().replace("\r\n", "\n");
        };
    }

    private static String plain(BigDecimal number, Locale locale) {
        return new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    private static String moment(Calendar moment, FieldDefinition field) {
        ZonedDateTime local = moment.toInstant().atZone(ZoneId.systemDefault());
        return Kind.of(field) == Kind.MOMENT
                ? local.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString()
                : local.toLocalDate().toString();
    }

    /**
     * Reads a text as the type that a field stores.
     *
     * @return a String, Long, Double, BigDecimal, Boolean or Date; null where the text is empty
     * @throws Misread where the text is no such thing
     */
    static @Nullable Object read(FieldDefinition field, String text) throws Misread {
        Class<?> type = field.valueType();
        if (type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == String.class) {
            return text.isBlank() ? null : text.replace("\r\n", "\n");
        }
        String trimmed = text.replace("\u00a0", " ").strip();
        if (trimmed.isEmpty()) {
            return null;
        }
        if (type == Date.class) {
            return Date.from(read(trimmed, Kind.of(field) == Kind.MOMENT)
                    .atZone(ZoneId.systemDefault())
                    .toInstant());
        }
        if (type == Long.class) {
            return whole(trimmed);
        }
        BigDecimal number = number(trimmed);
        return type == BigDecimal.class ? number : (Object) number.doubleValue();
    }

    /** Tells whether two texts are the same value. */
    static boolean same(FieldDefinition field, String one, String other) {
        try {
            Object first = read(field, one);
            Object second = read(field, other);
            if (first instanceof BigDecimal a && second instanceof BigDecimal b) {
                return a.compareTo(b) == 0;
            }
            return Objects.equals(first, second);
        } catch (Misread e) {
            return false;
        }
    }

    /** Returns a value that was read as the repository takes it. */
    static Value stored(Object value, ValueFactory factory) {
        if (value instanceof Long whole) {
            return factory.createValue(whole);
        } else if (value instanceof Double number) {
            return factory.createValue(number);
        } else if (value instanceof BigDecimal number) {
            return factory.createValue(number);
        } else if (value instanceof Boolean flag) {
            return factory.createValue(flag);
        } else if (value instanceof Date moment) {
            Calendar calendar = new GregorianCalendar();
            calendar.setTime(moment);
            return factory.createValue(calendar);
        }
        return factory.createValue(String.valueOf(value));
    }

    private static Long whole(String text) throws Misread {
        if (!text.matches("[+-]?(\\d{1,18}|\\d{1,3}([., ]\\d{3}){1,5})")) {
            throw new Misread("form.error.whole");
        }
        return Long.valueOf(text.replaceAll("[., ]", "").replace("+", ""));
    }

    /** The last of two different separators is the decimal one. What could be either is refused rather than guessed. */
    private static BigDecimal number(String text) throws Misread {
        String digits = text.replaceAll("^€\\s*|\\s*€$", "").replace(" ", "");
        if (!digits.matches("[+-]?\\d[\\d.,]{0,30}")) {
            throw new Misread("form.error.number");
        }
        int decimal = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (decimal < 0) {
            return new BigDecimal(digits);
        }
        String before = digits.substring(0, decimal);
        String after = digits.substring(decimal + 1);
        char separator = digits.charAt(decimal);
        if (before.indexOf(separator) >= 0) {
            // twice the same: thousands, and no decimals
            if (!digits.matches("[+-]?\\d{1,3}(\\" + separator + "\\d{3})+")) {
                throw new Misread("form.error.number");
            }
            return new BigDecimal(digits.replace(String.valueOf(separator), ""));
        }
        boolean grouped = before.matches("[+-]?\\d{1,3}([.,]\\d{3})+");
        if (!grouped && !before.matches("[+-]?\\d+")) {
            throw new Misread("form.error.number");
        }
        if (!grouped && after.length() == 3 && before.matches("[+-]?[1-9]\\d{0,2}")) {
            throw new Misread("form.error.ambiguous");
        }
        return new BigDecimal(before.replaceAll("[.,]", "") + (after.isEmpty() ? "" : "." + after));
    }

    private static LocalDateTime read(String text, boolean time) throws Misread {
        for (DateTimeFormatter format : time ? MOMENTS : DAYS) {
            Optional<LocalDateTime> read = read(text, format, time);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new Misread(time ? "form.error.moment" : "form.error.date");
    }

    private static Optional<LocalDateTime> read(String text, DateTimeFormatter format, boolean time) {
        try {
            return Optional.of(
                    time
                            ? LocalDateTime.parse(text, format)
                            : LocalDate.parse(text, format).atStartOfDay());
        } catch (DateTimeException otherNotation) {
            return Optional.empty();
        }
    }
}
