package nl.vpng.host.dam;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Holds uploaded files on disk until the form that they belong to is saved, so that a form that is refused keeps its
 * files. Each belongs to the user who sent it; what is a day old goes.
 */
public final class StagedFiles {

    /** The largest file that is taken in, in bytes. */
    public static final long LARGEST = 512L << 20;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String ABOUT = "about.properties";
    private static final String DATA = "data";

    private final Path folder;

    /** @param folder where they are held; made when the first comes */
    public StagedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a file in: streams it to disk and looks at it.
     *
     * @param bytes the file; not closed here
     * @param name the name that the browser sent, of which folders are dropped
     * @param owner the name of the user
     * @throws RefusedFile where it is not taken; nothing of it stays
     */
    public StagedFile receive(InputStream bytes, String name, String owner) throws IOException, RefusedFile {
        removeOld();
        String token = UUID.randomUUID().toString();
        Path own = Files.createDirectories(folder.resolve(token));
        boolean good = false;
        try {
            Path data = own.resolve(DATA);
            Files.copy(bytes, data);
            String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                    .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                    .strip();
            if (Files.size(data) > LARGEST) {
                throw new RefusedFile(RefusedFile.Reason.TOO_LARGE, plain, "");
            }
            FileType type = FileType.of(data, plain);
            Properties about = new Properties();
            about.setProperty("name", plain);
            about.setProperty("owner", owner);
            about.setProperty("type", type.name());
            try (Writer out = Files.newBufferedWriter(own.resolve(ABOUT))) {
                about.store(out, null);
            }
            good = true;
            return new StagedFile(token, plain, type, Files.size(data), data);
        } finally {
            if (!good) {
                delete(own);
            }
        }
    }

    /** Returns a file of a user; empty where there is none of that token, or it is somebody else's. */
    public Optional<StagedFile> find(String token, String owner) {
        if (!token.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        Path own = folder.resolve(token);
        Properties about = new Properties();
        try (Reader in = Files.newBufferedReader(own.resolve(ABOUT))) {
            about.load(in);
            Path data = own.resolve(DATA);
            return owner.equals(about.getProperty("owner"))
                    ? Optional.of(new StagedFile(
                            token,
                            about.getProperty("name"),
                            FileType.valueOf(about.getProperty("type")),
                            Files.size(data),
                            data))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file " + own + " cannot be read", e);
        }
    }

    /** Drops a file; nothing happens where it is gone already. */
    public void remove(StagedFile file) {
        delete(folder.resolve(file.token()));
    }

    private void removeOld() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant oldest = Instant.now().minus(KEPT);
        List<Path> all;
        try (Stream<Path> entries = Files.list(folder)) {
            all = entries.toList();
        }
        for (Path own : all) {
            if (Files.getLastModifiedTime(own).toInstant().isBefore(oldest)) {
                delete(own);
            }
        }
    }

    private static void delete(Path own) {
        if (!Files.exists(own)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(own)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file " + own + " cannot be removed", e);
        }
    }
}
