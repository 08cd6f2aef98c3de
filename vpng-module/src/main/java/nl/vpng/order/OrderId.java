package nl.vpng.order;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Names orders: the day and 130 random bits. It is given out with the form, so that whatever is sent with one form is one
 * order; and it says where the order lies, so that none needs to be searched.
 */
final class OrderId {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("[0-9]{8}-[0-9a-z]{26}");
    private static final Pattern DAY_NAME = Pattern.compile("[0-9]{8}");
    private static final int DAY_LENGTH = 8;
    private static final int RANDOM_LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OrderId() {}

    /** Returns a new one. */
    static String next(Clock clock) {
        StringBuilder id = new StringBuilder(DAY.format(clock.instant())).append('-');
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            id.append(Crockford.lowerCase(RANDOM.nextInt(Crockford.SIZE)));
        }
        return id.toString();
    }

    /** Tells whether a text is one. */
    static boolean isOne(String text) {
        return ID.matcher(text).matches();
    }

    /** Tells whether a name is that of the folder of a day. */
    static boolean isDay(String name) {
        return DAY_NAME.matcher(name).matches();
    }

    /** Returns the path of the order's node: by day, and then spread, since one folder should not hold thousands. */
    static String path(String id) {
        return "/" + id.substring(0, DAY_LENGTH) + "/" + spread(id) + "/" + id;
    }

    /** Returns the path of the node that says something is still to be done with the order. */
    static String waitingPath(String id) {
        return OrderStore.WAITING + "/" + spread(id) + "/" + id;
    }

    private static char spread(String id) {
        return id.charAt(DAY_LENGTH + 1);
    }
}
