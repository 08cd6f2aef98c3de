package nl.vpng.host.definition;

import info.magnolia.resourceloader.Resource;
import info.magnolia.resourceloader.ResourceOrigin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of the light modules, as they are at this moment. */
public final class ResourceFiles implements ResourceOrigin {

    private final Path folder;

    /** @param folder of all light modules */
    public ResourceFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Resource getByPath(String path) {
        Path file = folder.resolve(path.substring(1));
        try {
            long modified = Files.getLastModifiedTime(file).toMillis();
            return () -> modified;
        } catch (NoSuchFileException e) {
            throw new ResourceNotFoundException(this, path);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return "the folder of light modules " + folder;
    }
}
