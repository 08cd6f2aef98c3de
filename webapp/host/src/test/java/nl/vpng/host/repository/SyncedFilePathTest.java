package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells how a process has opened a file")
class SyncedFilePathTest {

    /** {@code O_DSYNC} of open(2): a write returns when its bytes are on the disk. */
    private static final int SYNCED = 010000;

    @Test
    void theDatabaseIsOpenedSoThatAWriteWaitsForTheDisk(@TempDir Path folder) throws Exception {
        try (Repository repository = Repository.open(folder)) {
            assertThat(repository.hasWorkspace("config")).isTrue();
            Path database = folder.resolve("database.mv.db").toRealPath();
            assertThat(flags(database)).isNotEmpty().allMatch(flags -> (flags & SYNCED) != 0);
        }
    }

    private static List<Integer> flags(Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(descriptor -> leadsTo(descriptor, file))
                    .map(descriptor -> flags(descriptor.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (NoSuchFileException closedMeanwhile) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int flags(String descriptor) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/fdinfo", descriptor))) {
            return lines.filter(line -> line.startsWith("flags:"))
                    .map(line -> Integer.parseInt(line.substring(6).strip(), 8))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
