package nl.vpng.host.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Search indexes that were made by other rules than today's. Each workspace has a copy of the configuration from the day it was made,
 * which Jackrabbit never looks back from; so the part on the index is brought up to date, and the index is made anew from the content.
 */
final class OutdatedIndexes {
    private static final Logger log = LoggerFactory.getLogger(OutdatedIndexes.class);

    private static final Pattern INDEX = Pattern.compile("<SearchIndex.*?</SearchIndex>", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+(?=<)");

    private OutdatedIndexes() {}

    static void renew(Path workspaces, String template) throws IOException {
        String wanted = index(template);
        if (!Files.isDirectory(workspaces)) {
            return;
        }
        try (Stream<Path> folders = Files.list(workspaces)) {
            List<Path> all = folders.filter(Files::isDirectory).toList();
            for (Path folder : all) {
                renewOne(folder, wanted);
            }
        }
    }

    private static void renewOne(Path folder, String wanted) throws IOException {
        Path file = folder.resolve("workspace.xml");
        String present = Files.readString(file);
        if (BLANKS.matcher(index(present))
                .replaceAll("")
                .equals(BLANKS.matcher(wanted).replaceAll(""))) {
            return;
        }
        log.info("The search index of workspace {} is made anew", Objects.requireNonNull(folder.getFileName()));
        Path index = folder.resolve("index");
        if (Files.exists(index)) {
            Repository.remove(index);
        }
        String renewed = INDEX.matcher(present).replaceFirst(Matcher.quoteReplacement(wanted));
        Files.write(file, renewed.getBytes(StandardCharsets.UTF_8));
    }

    private static String index(String configuration) {
        Matcher matcher = INDEX.matcher(configuration);
        return matcher.find() ? matcher.group() : "";
    }
}
