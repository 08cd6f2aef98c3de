package nl.vpng.host.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Workspaces whose making was cut short by a kill. Jackrabbit writes the folder of a workspace before anything can be
 * stored in it, and refuses to start over half a file; nothing is lost with it.
 */
final class BrokenWorkspaces {
    private static final Logger log = LoggerFactory.getLogger(BrokenWorkspaces.class);

    private BrokenWorkspaces() {}

    static void remove(Path workspaces) throws IOException {
        if (!Files.isDirectory(workspaces)) {
            return;
        }
        for (Path folder : list(workspaces)) {
            Path file = folder.resolve("workspace.xml");
            if (!Files.exists(file) || !Files.readString(file).contains("</Workspace>")) {
                log.warn("Workspace {} was not made completely; it is removed and made again", folder.getFileName());
                Repository.remove(folder);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList();
        }
    }
}
