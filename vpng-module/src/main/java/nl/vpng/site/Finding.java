package nl.vpng.site;

import java.util.Arrays;
import java.util.List;

/**
 * Something that is not as it should be in content about to be published.
 *
 * @param level whether it stops the publication
 * @param key of the message for the editor
 * @param arguments fill the places of the message
 */
public record Finding(Level level, String key, List<Object> arguments) {

    /** How bad it is. */
    public enum Level {
        /** It must be put right first. */
        ERROR,
        /** The editor should know; it is published all the same. */
        WARNING
    }

    /** Returns a finding that stops the publication. */
    public static Finding error(String key, Object... arguments) {
        return new Finding(Level.ERROR, key, Arrays.asList(arguments));
    }

    /** Returns a finding that the editor should know. */
    public static Finding warning(String key, Object... arguments) {
        return new Finding(Level.WARNING, key, Arrays.asList(arguments));
    }

    /** Returns whether it stops the publication. */
    public boolean isError() {
        return level == Level.ERROR;
    }
}
