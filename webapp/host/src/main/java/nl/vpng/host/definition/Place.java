package nl.vpng.host.definition;

/**
 * Where something is written.
 *
 * @param file the file, relative to the folder of the light modules
 * @param line the line, from 1
 */
public record Place(String file, int line) {

    Problem problem(String message) {
        return new Problem(file, line, message);
    }
}
