package nl.vpng.host.module;

import info.magnolia.module.ModuleManagementException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the descriptors {@code META-INF/magnolia/*.xml} on a class path. */
final class DescriptorFiles {
    private static final String FOLDER = "META-INF/magnolia/";

    private DescriptorFiles() {}

    static List<Descriptor> read(ClassLoader loader) throws ModuleManagementException {
        Set<String> places = new LinkedHashSet<>();
        try {
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                places.addAll(list(folder));
            }
            List<Descriptor> descriptors = new ArrayList<>();
            for (String place : places) {
                descriptors.add(DescriptorReader.read(new URL(place)));
            }
            return descriptors;
        } catch (IOException e) {
            throw new ModuleManagementException("The descriptors on the class path cannot be listed", e);
        }
    }

    private static List<String> list(URL folder) throws IOException {
        String base = folder.toString().endsWith("/") ? folder.toString() : folder + "/";
        if (folder.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER) && name.endsWith(".xml"))
                        .map(name -> base + name.substring(FOLDER.length()))
                        .toList();
            }
        }
        try (Stream<Path> files = Files.list(Path.of(new URI(base)))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xml"))
                    .sorted()
                    .map(name -> base + name)
                    .toList();
        } catch (URISyntaxException e) {
            throw new IOException(base + " is not an address", e);
        }
    }
}
