package nl.vpng.host.definition;

import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.virtualuri.VirtualUriMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.vpng.host.script.Scripts;
import org.jspecify.annotations.Nullable;

/** Reads all light modules once. */
final class LightModulesReader {

    final Map<String, TemplateDefinition> templates = new LinkedHashMap<>();
    final Map<String, Element> dialogs = new LinkedHashMap<>();
    final Map<String, Element> apps = new LinkedHashMap<>();
    final Map<String, ContentType> contentTypes = new LinkedHashMap<>();
    final List<VirtualUriMapping> virtualUriMappings = new ArrayList<>();
    final Messages messages = new Messages();
    final Reading reading;
    final Locale defaultLocale;
    final Scripts scripts;

    private final YamlReader yaml;

    /**
     * Reads the light modules.
     *
     * @param resources the folder that holds them
     * @param maker makes an empty bean of a class that a definition names
     * @param classes finds these classes
     */
    LightModulesReader(Path resources, Function<Class<?>, Object> maker, ClassLoader classes) {
        List<Problem> early = new ArrayList<>();
        LightFiles files = LightFiles.list(resources, early::add);
        files.bundles().forEach(file -> messages.add(resources, file, early::add));
        this.reading = new Reading(messages, classes, early);
        this.yaml = new YamlReader(resources, reading::problem);
        this.defaultLocale = SiteReader.locale(files.sites(), yaml, reading);
        this.scripts = scripts(resources, files.scripts());
        read(files, LightFolder.DIALOGS, (id, value) -> new FormReader(reading, Map.of()).dialog(value), dialogs);
        Set<String> types = files.definitions(LightFolder.CONTENT_TYPES).keySet();
        read(files, LightFolder.CONTENT_TYPES, new ContentTypeReader(reading, types)::read, contentTypes);
        read(files, LightFolder.APPS, (id, value) -> new FormReader(reading, contentTypes).app(value, types), apps);
        TemplateReader templateReader = new TemplateReader(
                reading,
                maker,
                files.definitions(LightFolder.TEMPLATES).keySet(),
                files.definitions(LightFolder.DIALOGS).keySet(),
                Set.copyOf(files.scripts()));
        read(files, LightFolder.TEMPLATES, templateReader::read, templates);
        Map<String, VirtualUriMapping> mappings = new LinkedHashMap<>();
        read(files, LightFolder.VIRTUAL_URI_MAPPINGS, (id, value) -> mapping(value, maker), mappings);
        virtualUriMappings.addAll(mappings.values());
    }

    /** Reads the files of a folder; a definition in which a problem was found does not count. */
    private <T> void read(
            LightFiles files,
            LightFolder folder,
            BiFunction<String, YamlValue, @Nullable T> reader,
            Map<String, T> into) {
        files.definitions(folder).forEach((id, file) -> {
            int before = reading.count();
            T definition = yaml.read(file).map(value -> reader.apply(id, value)).orElse(null);
            if (definition != null && reading.count() == before) {
                into.put(id, definition);
            }
        });
    }

    private @Nullable VirtualUriMapping mapping(YamlValue value, Function<Class<?>, Object> maker) {
        int before = reading.count();
        VirtualUriMapping mapping = new BeanReader(reading, Map.of(), Map.of(), maker)
                .read(value, VirtualUriMapping.class, "virtual URI mapping");
        if (mapping != null && reading.count() == before && !mapping.isValid()) {
            reading.problem(value.place(), "the virtual URI mapping is not complete; most need 'fromUri' and 'toUri'");
        }
        return mapping;
    }

    private Scripts scripts(Path resources, List<String> paths) {
        Map<String, String> sources = new TreeMap<>();
        for (String path : paths) {
            String file = path.substring(1);
            try {
                sources.put(path, Files.readString(resources.resolve(file)));
            } catch (IOException e) {
                reading.problem(new Problem(file, 0, "the file cannot be read as UTF-8 text: " + e.getMessage()));
            }
        }
        new ScriptChecks(reading, sources).check();
        return Scripts.parse(
                sources,
                defaultLocale,
                mistake ->
                        reading.problem(new Problem(mistake.path().substring(1), mistake.line(), mistake.message())));
    }
}
