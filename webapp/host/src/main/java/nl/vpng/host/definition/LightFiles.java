package nl.vpng.host.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The files of all light modules by what they are. Each file must be something that the host knows, so that a misspelt folder or
 * a kind of definition that the host does without is not passed over silently.
 */
final class LightFiles {

    private static final String YAML = ".yaml";
    private static final String SCRIPT = ".ftl";
    private static final Pattern DECORATION = Pattern.compile("(site|admincentral)/config|[a-z-]+/apps/[A-Za-z-]+");

    private final Map<String, Map<String, String>> definitions = new TreeMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> bundles = new ArrayList<>();
    private final Map<String, List<String>> decorations = new TreeMap<>();

    private LightFiles() {}

    /**
     * Lists the files.
     *
     * @param resources the folder of the light modules
     * @param problems takes the files that are nothing known, and names that are given twice
     * @throws UncheckedIOException where a folder cannot be read
     */
    static LightFiles list(Path resources, Consumer<Problem> problems) {
        LightFiles files = new LightFiles();
        paths(resources).forEach(file -> files.add(file, problems));
        return files;
    }

    private static List<String> paths(Path resources) {
        List<String> paths = new ArrayList<>();
        try {
            Files.walkFileTree(resources, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = !folder.equals(resources) && ignored(resources.relativize(folder));
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path relative = resources.relativize(file);
                    if (!ignored(relative)) {
                        paths.add(relative.toString().replace('\\', '/'));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE; // gone since the folder was listed, as when an editor saves
                    }
                    throw e;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The light modules in " + resources + " cannot be listed", e);
        }
        return paths.stream().sorted().toList();
    }

    private static boolean ignored(Path relative) {
        String name = relative.getFileName().toString();
        return name.startsWith(".")
                || name.endsWith("~") // what editors leave beside a file
                || name.equals("README.md")
                || (relative.getNameCount() == 2 && name.equals("webresources"));
    }

    private void add(String file, Consumer<Problem> problems) {
        String[] parts = file.split("/", 3);
        if (parts.length < 2) {
            problems.accept(new Problem(file, 0, "the file belongs to no light module; put it into the folder of one"));
            return;
        }
        String folder = parts.length == 2 ? "" : parts[1];
        if (file.endsWith(SCRIPT)) {
            scripts.add("/" + file);
        } else if (folder.equals("i18n")) {
            bundles.add(file);
        } else if (folder.equals("decorations")) {
            decoration(file, parts[2], problems);
        } else if (!LightFolder.NAMES.containsKey(folder)) {
            problems.accept(new Problem(
                    file,
                    0,
                    "the host knows no definitions in the folder '" + parts[0] + (folder.isEmpty() ? "" : "/" + folder)
                            + "'; known: " + Reading.names(LightFolder.NAMES.keySet())
                            + ", decorations, i18n, webresources"));
        } else if (!file.endsWith(YAML)) {
            problems.accept(new Problem(file, 0, "the name of a definition ends in " + YAML));
        } else {
            definition(LightFolder.NAMES.get(folder), file, parts, problems);
        }
    }

    private void decoration(String file, String target, Consumer<Problem> problems) {
        String decorated = target.endsWith(YAML) ? target.substring(0, target.length() - YAML.length()) : "";
        if (DECORATION.matcher(decorated).matches()) {
            decorations.computeIfAbsent(decorated, name -> new ArrayList<>()).add(file);
        } else {
            problems.accept(new Problem(
                    file,
                    0,
                    "the host knows only the decorations site/config.yaml, admincentral/config.yaml and"
                            + " <module>/apps/<app>.yaml"));
        }
    }

    private void definition(LightFolder folder, String file, String[] parts, Consumer<Problem> problems) {
        String path = parts[2].substring(0, parts[2].length() - YAML.length());
        if (folder.flat && path.contains("/")) {
            problems.accept(new Problem(
                    file, 0, "the file must stand in " + parts[0] + "/" + parts[1] + " itself, not deeper"));
            return;
        }
        String id = folder.flat ? path : parts[0] + ":" + path;
        String first = definitions
                .computeIfAbsent(parts[1], name -> new LinkedHashMap<>())
                .putIfAbsent(id, file);
        if (first != null) {
            problems.accept(new Problem(file, 0, "the name '" + id + "' is already taken by " + first));
        }
    }

    /** Returns the files of a folder by the ids of their definitions. */
    Map<String, String> definitions(LightFolder folder) {
        return definitions.getOrDefault(folder.folder, Map.of());
    }

    /** Returns the resource paths of the scripts. */
    List<String> scripts() {
        return scripts;
    }

    /** Returns the message bundles. */
    List<String> bundles() {
        return bundles;
    }

    /** Returns the decorations of something such as {@code site/config}. */
    List<String> decorations(String decorated) {
        return decorations.getOrDefault(decorated, List.of());
    }

    /** Returns the decorations of an app, whatever module it is said to come from. */
    List<String> appDecorations(String app) {
        return decorations.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/apps/" + app))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Returns the names of the apps that are decorated, each with the first file. */
    Map<String, String> decoratedApps() {
        Map<String, String> apps = new TreeMap<>();
        decorations.forEach((target, files) -> {
            int apart = target.indexOf("/apps/");
            if (apart > 0) {
                apps.put(target.substring(apart + "/apps/".length()), files.get(0));
            }
        });
        return apps;
    }
}
