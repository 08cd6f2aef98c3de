package nl.vpng.order;

import java.util.Arrays;
import java.util.List;

/**
 * Why an order cannot be taken as it is.
 *
 * @param key of the message for the visitor, which says how to repair it
 * @param arguments fill the places of the message
 */
record Problem(String key, List<Object> arguments) {

    static Problem of(String key, Object... arguments) {
        return new Problem(key, Arrays.asList(arguments));
    }
}
