package nl.vpng.host.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the build leaves what a webapp is made of.
 *
 * @param libraries the archives of {@code WEB-INF/lib}: the host, its libraries and the module with its own
 * @param lightModules the folder of light modules
 */
record ProjectFiles(List<Path> libraries, Path lightModules) {

    static ProjectFiles in(Path project) throws IOException, WrongUse {
        List<Path> libraries = new ArrayList<>();
        for (String module : List.of("webapp/host/target", "vpng-module/target")) {
            newest(archives(project.resolve(module))).ifPresent(libraries::add);
        }
        for (String folder : List.of("webapp/host/target/webapp-lib", "vpng-module/target/lib")) {
            libraries.addAll(archives(project.resolve(folder)));
        }
        Path lightModules = project.resolve("light-modules");
        if (libraries.stream().noneMatch(jar -> name(jar).startsWith("vpng-module-"))
                || !Files.isDirectory(lightModules)) {
            throw new WrongUse("nothing built in " + project + ": start with ./run, which builds first");
        }
        return new ProjectFiles(libraries, lightModules);
    }

    private static List<Path> archives(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".jar")).sorted().toList();
        }
    }

    /** Returns the archive that was built last: those of earlier versions may lie beside it. */
    private static Optional<Path> newest(List<Path> archives) {
        return archives.stream().max(Comparator.comparing(jar -> jar.toFile().lastModified()));
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
