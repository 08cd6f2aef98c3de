package nl.vpng.host.repository;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 whose every write is on the disk before it returns. H2 itself hands a commit to the operating system and
 * leaves the rest to it, so that a kill loses nothing, but a power failure does.
 */
public final class SyncedFilePath extends FilePathWrapper {

    /** H2 makes one of each file. */
    public SyncedFilePath() {}

    /** Lets database addresses begin with {@code jdbc:h2:synced:}. */
    static void register() {
        FilePath.register(new SyncedFilePath());
    }

    @Override
    public String getScheme() {
        return "synced";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return super.open(mode.equals("rw") ? "rwd" : mode);
    }
}
