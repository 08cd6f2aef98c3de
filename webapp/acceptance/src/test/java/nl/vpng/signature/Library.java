package nl.vpng.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Classes by name, from archives and folders, and Java's own behind them. */
final class Library implements AutoCloseable {

    private static final String CLASS = ".class";

    private interface Source {
        InputStream open() throws IOException;
    }

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Optional<ClassFile>> read = new HashMap<>();
    private final List<ZipFile> archives = new ArrayList<>();

    /**
     * Opens them.
     *
     * @param places archives, folders of classes, and folders of archives; what comes first counts
     */
    Library(Path... places) throws IOException {
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                addArchive(place);
                continue;
            }
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith(".jar")) {
                        addArchive(file);
                    } else {
                        add(place.relativize(file).toString(), () -> Files.newInputStream(file));
                    }
                }
            }
        }
    }

    private void addArchive(Path file) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        archives.add(archive);
        for (ZipEntry entry : (Iterable<ZipEntry>) archive.stream().<ZipEntry>map(one -> one)::iterator) {
            add(entry.getName(), () -> archive.getInputStream(entry));
        }
    }

    private void add(String file, Source source) {
        if (file.endsWith(CLASS) && !file.startsWith("META-INF/") && !file.endsWith("module-info.class")) {
            sources.putIfAbsent(file.substring(0, file.length() - CLASS.length()), source);
        }
    }

    /** Returns the classes whose internal name is wanted; not those of Java. */
    List<ClassFile> classes(Predicate<String> wanted) {
        return sources.keySet().stream()
                .filter(wanted)
                .map(name -> find(name).orElseThrow())
                .toList();
    }

    Optional<ClassFile> find(String name) {
        Optional<ClassFile> known = read.get(name);
        if (known == null) {
            known = Optional.ofNullable(open(name)).map(ClassFile::of);
            read.put(name, known);
        }
        return known;
    }

    private byte @Nullable [] open(String name) {
        Source source = sources.getOrDefault(
                name, () -> ClassLoader.getPlatformClassLoader().getResourceAsStream(name + CLASS));
        try (InputStream in = source.open()) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** Returns the names of a class and of all that it extends and implements, super classes first. */
    Set<String> lineage(String name) {
        Set<String> all = new LinkedHashSet<>();
        climb(name, all);
        return all;
    }

    private void climb(String name, Set<String> all) {
        if (all.add(name)) {
            find(name).ifPresent(file -> file.superTypes().forEach(superType -> climb(superType, all)));
        }
    }

    /** Returns a member of a class, its own or an inherited one. */
    Optional<Member> member(String owner, String name, String descriptor) {
        return lineage(owner).stream()
                .flatMap(type -> find(type).flatMap(file -> file.member(name, descriptor)).stream())
                .findFirst();
    }

    /** Returns the super types of a class that are nowhere; what they have cannot be judged. */
    List<String> unknownSuperTypes(String name) {
        return lineage(name).stream()
                .filter(type -> !type.equals(name) && find(type).isEmpty())
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (ZipFile archive : archives) {
            archive.close();
        }
    }
}
