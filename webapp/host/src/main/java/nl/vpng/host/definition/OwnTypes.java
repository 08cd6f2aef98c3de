package nl.vpng.host.definition;

import info.magnolia.ui.api.action.ActionType;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.field.ValidatorType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code $type} names that modules give their own definition classes by an annotation. As in Magnolia they are found without
 * being registered: in every jar or folder that has a module descriptor.
 */
final class OwnTypes {

    private static final String DESCRIPTORS = "META-INF/magnolia/";
    private static final String CLASS = ".class";

    private final ClassLoader classes;
    private @Nullable Map<String, Class<?>> found;

    OwnTypes(ClassLoader classes) {
        this.classes = classes;
    }

    /** Returns the class of a name that can stand for a base, or null; modules are searched at the first call. */
    synchronized @Nullable Class<?> find(String type, Class<?> base) {
        Map<String, Class<?>> known = found;
        if (known == null) {
            known = search();
            found = known;
        }
        Class<?> own = known.get(type);
        return own != null && base.isAssignableFrom(own) ? own : null;
    }

    private Map<String, Class<?>> search() {
        Map<String, Class<?>> known = new TreeMap<>();
        try {
            for (URL folder : Collections.list(classes.getResources(DESCRIPTORS))) {
                for (String name : names(folder)) {
                    add(name, known);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of the modules cannot be listed", e);
        }
        return known;
    }

    private static List<String> names(URL folder) throws IOException {
        if (folder.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(OwnTypes::isDefinition)
                        .toList();
            }
        }
        Path root = Path.of(URI.create(folder.toString())).getParent().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(OwnTypes::isDefinition)
                    .toList();
        }
    }

    /** Classes of definitions have this ending in Magnolia and its modules, so that not every class must be loaded. */
    private static boolean isDefinition(String file) {
        return file.endsWith("Definition" + CLASS);
    }

    private void add(String file, Map<String, Class<?>> known) {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        try {
            Class<?> type = Class.forName(name, false, classes);
            ColumnType column = type.getAnnotation(ColumnType.class);
            ValidatorType validator = type.getAnnotation(ValidatorType.class);
            ActionType action = type.getAnnotation(ActionType.class);
            if (column != null) {
                known.put(column.value(), type);
            } else if (validator != null) {
                known.put(validator.value(), type);
            } else if (action != null) {
                known.put(action.value(), type);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("The class " + name + " of a module cannot be loaded", e);
        }
    }
}
