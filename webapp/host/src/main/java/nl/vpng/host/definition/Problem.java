package nl.vpng.host.definition;

/**
 * A mistake in a file of a light module.
 *
 * @param file the file, relative to the folder of the light modules
 * @param line the line, from 1; 0 where the mistake is about the file as a whole
 * @param message what is wrong and what is known instead
 */
public record Problem(String file, int line, String message) {

    /** Returns {@code file:line: message}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
