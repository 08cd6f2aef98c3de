package nl.vpng.host.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vpng.host.module.Container;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the light modules say up to date: whoever serves a request calls {@link #refresh()} first, and a changed file counts
 * from then on, as in Magnolia. A mistake never takes a working public site down: where files were changed for the worse, a public
 * instance goes on with what it had, and an author instance shows the mistakes.
 */
public final class LightModuleLoader implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LightModuleLoader.class);

    private final Path resources;
    private final Function<Class<?>, Object> maker;
    private final ClassLoader classes;
    private final OwnTypes ownTypes;
    private final boolean author;
    private final WatchService watcher;
    private final ReentrantLock reloading = new ReentrantLock();
    private Set<Problem> logged = Set.of();
    private boolean pending;
    private volatile LightModules current;

    /**
     * Reads the light modules and begins to watch them. Mistakes are logged; what has none is used.
     *
     * @param resources the folder that holds the light modules
     * @param maker makes an empty bean of a class that a definition names, such as a virtual URI mapping
     * @param classes finds these classes
     * @param author whether this is an author instance
     * @throws UncheckedIOException where the folder does not exist, cannot be read or cannot be watched
     */
    public LightModuleLoader(Path resources, Function<Class<?>, Object> maker, ClassLoader classes, boolean author) {
        this.resources = resources.toAbsolutePath().normalize();
        this.maker = maker;
        this.classes = classes;
        this.ownTypes = new OwnTypes(classes);
        this.author = author;
        try {
            this.watcher = this.resources.getFileSystem().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException("The light modules in " + resources + " cannot be watched", e);
        }
        try {
            watch();
            this.current = load();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * As the other, with classes that the container makes.
     *
     * @param resources the folder that holds the light modules
     * @param container makes what definitions name and gives it its components
     * @param author whether this is an author instance
     */
    public LightModuleLoader(Path resources, Container container, boolean author) {
        this(resources, type -> container.newInstance(type), LightModuleLoader.class.getClassLoader(), author);
    }

    /** Returns what counts now; it never changes, so take it once per request. */
    public LightModules current() {
        return current;
    }

    /**
     * Reads the light modules again if a file changed since the last call. Without a change the call costs next to nothing. While
     * one thread reads, others go on with what was.
     *
     * @return whether {@link #current()} is another one than before
     */
    public boolean refresh() {
        if (!reloading.tryLock()) {
            return false;
        }
        try {
            pending |= changed();
            if (!pending) {
                return false;
            }
            watch();
            LightModules loaded = load();
            pending = false;
            boolean counts = author || loaded.problems().isEmpty();
            if (counts) {
                current = loaded;
                log.info("Light modules read again");
            }
            return counts;
        } catch (UncheckedIOException e) {
            log.warn("The light modules cannot be read at the moment; the next request tries again", e);
            return false;
        } finally {
            reloading.unlock();
        }
    }

    private boolean changed() {
        boolean changed = false;
        for (WatchKey key = watcher.poll(); key != null; key = watcher.poll()) {
            changed |= !key.pollEvents().isEmpty();
            key.reset();
        }
        return changed;
    }

    /** Watches every folder, also those that came since; watching one that is watched already changes nothing. */
    private void watch() {
        try (Stream<Path> paths = Files.walk(resources)) {
            for (Path folder : (Iterable<Path>) paths.filter(Files::isDirectory)::iterator) {
                watch(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The light modules in " + resources + " cannot be watched", e);
        }
    }

    private void watch(Path folder) throws IOException {
        try {
            folder.register(
                    watcher,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException e) {
            log.debug("{} is gone since its parent was listed", folder, e);
        }
    }

    private LightModules load() {
        LightModules loaded = new LightModules(new LightModulesReader(resources, maker, classes, ownTypes));
        List<Problem> problems = loaded.problems();
        problems.stream().filter(problem -> !logged.contains(problem)).forEach(problem -> log.error("{}", problem));
        logged = new HashSet<>(problems);
        return loaded;
    }

    /** Stops watching. */
    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            log.warn("Watching {} cannot be ended", resources, e);
        }
    }
}
