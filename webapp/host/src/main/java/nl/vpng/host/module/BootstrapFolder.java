package nl.vpng.host.module;

import info.magnolia.module.delta.TaskExecutionException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;

/** Loads all bootstrap files of a folder on the class path, sorted by name, so that a parent comes before its child. */
final class BootstrapFolder {
    private BootstrapFolder() {}

    static void load(HostInstallContext context, String folder) throws TaskExecutionException {
        load(context, folder, path -> true);
    }

    /**
     * Loads some of the files of a folder.
     *
     * @param accepted says which, by their path with a slash in front
     */
    static void load(HostInstallContext context, String folder, Predicate<String> accepted)
            throws TaskExecutionException {
        try {
            for (String path : list(context.descriptor().place(), folder)) {
                if (path.endsWith(".xml") || path.endsWith(".yml") || path.endsWith(".properties")) {
                    throw new TaskExecutionException(path + ": the host loads bootstrap files that end in .yaml");
                }
                if (path.endsWith(".yaml") && accepted.test("/" + path)) {
                    load(context, path, context.loader());
                }
            }
        } catch (IOException e) {
            throw new TaskExecutionException("The bootstrap folder " + folder + " cannot be read", e);
        }
    }

    private static void load(HostInstallContext context, String path, ClassLoader loader)
            throws IOException, TaskExecutionException {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                throw new TaskExecutionException(path + " is gone from the class path");
            }
            Reader yaml = new InputStreamReader(stream, StandardCharsets.UTF_8);
            BootstrapName name = BootstrapName.of(path);
            if (!context.repository().hasWorkspace(name.workspace())) {
                throw new TaskExecutionException(
                        path + ": the workspace '" + name.workspace() + "' does not exist; there are "
                                + String.join(", ", context.repository().workspaces()));
            }
            new BootstrapFile(path, yaml).load(context.getJCRSession(name.workspace()), name);
        } catch (RepositoryException e) {
            throw new TaskExecutionException(path + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Lists the files of a folder in the jar or directory that a descriptor was found in. */
    private static List<String> list(URL descriptor, String folder) throws IOException {
        if (descriptor.openConnection() instanceof JarURLConnection connection) {
            try (JarFile jar = new JarFile(new File(uri(connection.getJarFileURL())))) {
                return jar.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                        .sorted()
                        .toList();
            }
        }
        Path root = directory(descriptor);
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the directory that holds META-INF/magnolia/x.xml. */
    private static Path directory(URL descriptor) throws IOException {
        return Path.of(uri(descriptor).resolve("../.."));
    }

    private static URI uri(URL place) throws IOException {
        URI uri = URI.create(place.toString());
        if (!"file".equals(uri.getScheme())) {
            throw new IOException("Bootstrap files are read from directories and jars on disk, not from " + place);
        }
        return uri;
    }
}
