package nl.vpng.host.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that keeps the content of all instances, held by one running host at a time. */
final class DataFolder implements Closeable {

    /** Marks a folder as ours, so that {@code --fresh} never empties another one; held locked while the host runs. */
    private static final String MARK = ".vpng";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path folder, boolean fresh) throws IOException, WrongUse {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUse("--data names a file, not a folder: " + folder);
        }
        if (Files.isDirectory(folder)
                && !Files.exists(folder.resolve(MARK))
                && !list(folder).isEmpty()) {
            throw new WrongUse("the folder holds files of something else, choose another one with --data: " + folder);
        }
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new WrongUse("the data folder is in use by another run: " + folder);
        }
        if (fresh) {
            for (Path instance : list(folder)) {
                if (!ProjectFiles.name(instance).equals(MARK)) {
                    delete(instance);
                }
            }
        }
        return new DataFolder(folder, channel);
    }

    /** The folder of one instance, such as {@code magnoliaAuthor}. */
    Path of(String instance) throws IOException {
        return Files.createDirectories(folder.resolve(instance));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
