package nl.vpng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the light module, as tests read them. */
public final class LightModule {

    /** The folder with all light modules. */
    public static final Path FOLDER =
            Path.of("../light-modules").toAbsolutePath().normalize();

    /** The folder of this one. */
    public static final Path VPNG = FOLDER.resolve("vpng");

    private LightModule() {}

    /** Returns the files with an extension, in order. */
    public static List<Path> files(String folder, String extension) {
        return walk(VPNG.resolve(folder), extension);
    }

    /** Returns the Java sources of the plugin. */
    public static List<Path> sources() {
        return walk(Path.of("src/main/java"), "java");
    }

    private static List<Path> walk(Path folder, String extension) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first group of each match in a text. */
    public static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Returns the messages of a language. */
    public static Properties messages(String language) {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(VPNG.resolve("i18n/vpng-messages_" + language + ".properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
