package nl.vpng.host.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Mails as files, one each, named by the time they came. The oldest make place for new ones. */
final class MailFolder {
    static final int MOST = 10_000;

    private static final String END = ".eml";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final ConcurrentSkipListSet<String> ids;
    private final AtomicLong last = new AtomicLong();
    private final Clock clock = Clock.systemUTC();

    private MailFolder(Path folder, List<String> ids) {
        this.folder = folder;
        this.ids = new ConcurrentSkipListSet<>(ids);
        ids.stream().max(String::compareTo).ifPresent(id -> last.set(Long.parseLong(id, 16)));
    }

    static MailFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<String> ids = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(END))
                    .map(name -> name.substring(0, name.length() - END.length()))
                    .filter(MailFolder::isId)
                    .toList();
            return new MailFolder(folder, ids);
        }
    }

    /** Keeps a mail and returns its id; it is on disk then. */
    String add(InputStream mail) throws IOException {
        long now = TimeUnit.MILLISECONDS.toMicros(clock.millis());
        String id = String.format("%016x", last.updateAndGet(before -> Math.max(before + 1, now)));
        Path unfinished = folder.resolve(id + UNFINISHED);
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(file);
            mail.transferTo(out);
            file.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        ids.add(id);
        forgetOldest();
        return id;
    }

    private void forgetOldest() throws IOException {
        while (ids.size() > MOST) {
            String oldest = ids.pollFirst();
            if (oldest != null) {
                Files.deleteIfExists(file(oldest));
            }
        }
    }

    int size() {
        return ids.size();
    }

    /** Returns ids, the newest first. */
    List<String> newest(int start, int limit) {
        return ids.descendingSet().stream().skip(start).limit(limit).toList();
    }

    /** Returns a mail byte by byte as it came. */
    Optional<byte[]> read(String id) throws IOException {
        try {
            return isId(id) ? Optional.of(Files.readAllBytes(file(id))) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Returns when a mail came. */
    static Instant received(String id) {
        return Instant.ofEpochMilli(TimeUnit.MICROSECONDS.toMillis(Long.parseLong(id, 16)));
    }

    private static boolean isId(String name) {
        return name.matches("[0-7][0-9a-f]{15}");
    }

    private Path file(String id) {
        return folder.resolve(id + END);
    }
}
