package nl.vpng.host.module;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** A folder on the class path that holds a module for a test. */
final class ModuleFolder {
    private final Path folder;

    private ModuleFolder(Path folder) {
        this.folder = folder;
    }

    static ModuleFolder in(Path folder) {
        return new ModuleFolder(folder);
    }

    ModuleFolder file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    URI toUri(String name) {
        return folder.resolve(name).toUri();
    }

    /** Packs the folder into a jar and returns a class loader that has the jar only. */
    URLClassLoader jarLoader(Path jar) throws IOException {
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", folder.toString(), ".");
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ModuleFolder.class.getClassLoader());
    }

    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ModuleFolder.class.getClassLoader());
    }
}
