package nl.vpng.host.definition;

import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.rest.EndpointDefinition;
import info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition;
import info.magnolia.rest.registry.ConfiguredEndpointDefinition;
import info.magnolia.virtualuri.VirtualUriMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.vpng.host.script.Scripts;
import org.jspecify.annotations.Nullable;

/** Reads all light modules once. */
final class LightModulesReader {

    final Map<String, TemplateDefinition> templates = new LinkedHashMap<>();
    final Map<String, DialogDefinition> dialogs = new LinkedHashMap<>();
    final Map<String, AppDefinition> apps = new LinkedHashMap<>();
    final Map<String, ContentType> contentTypes = new LinkedHashMap<>();
    final List<VirtualUriMapping> virtualUriMappings = new ArrayList<>();
    final List<EndpointDefinition> restEndpoints = new ArrayList<>();
    final Messages messages = new Messages();
    final Reading reading;
    final Locale defaultLocale;
    final Scripts scripts;
    final LauncherDefinition launcher;

    /** Apps of Magnolia that every installation has. */
    private static final List<String> STOCK_APPS = List.of("pages-app", "dam");

    private final YamlReader yaml;

    /**
     * Reads the light modules.
     *
     * @param resources the folder that holds them
     * @param maker makes an empty bean of a class that a definition names
     * @param classes finds these classes
     * @param ownTypes finds them by the name that they have as {@code $type}
     */
    LightModulesReader(Path resources, Function<Class<?>, Object> maker, ClassLoader classes, OwnTypes ownTypes) {
        List<Problem> early = new ArrayList<>();
        LightFiles files = LightFiles.list(resources, early::add);
        messages.addOwn();
        files.bundles().forEach(file -> messages.add(resources, file, early::add));
        this.reading = new Reading(messages, classes, maker, ownTypes, early);
        this.yaml = new YamlReader(resources, reading::problem);
        this.defaultLocale = SiteReader.locale(files.decorations("site/config"), yaml, reading);
        this.scripts = scripts(resources, files.scripts());
        read(files, LightFolder.DIALOGS, new FormReader(reading)::dialog, dialogs);
        Set<String> types = files.definitions(LightFolder.CONTENT_TYPES).keySet();
        read(files, LightFolder.CONTENT_TYPES, new ContentTypeReader(reading, types)::read, contentTypes);
        AppReader appReader = new AppReader(reading, yaml, contentTypes);
        read(
                files,
                LightFolder.APPS,
                (id, value) -> appReader.read(id, value, types, decorations(files.appDecorations(id))),
                apps);
        this.launcher = launcher(files, appReader);
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
        Map<String, EndpointDefinition> endpoints = new LinkedHashMap<>();
        read(files, LightFolder.REST_ENDPOINTS, (id, value) -> endpoint(id, value, maker), endpoints);
        restEndpoints.addAll(endpoints.values());
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

    private LauncherDefinition launcher(LightFiles files, AppReader appReader) {
        Set<String> names = new TreeSet<>(files.definitions(LightFolder.APPS).keySet());
        for (String stock : STOCK_APPS) {
            names.add(stock);
            AppDefinition app = appReader.stock(stock, decorations(files.appDecorations(stock)));
            if (app != null) {
                apps.put(stock, app);
            }
        }
        files.decoratedApps().forEach((app, file) -> {
            if (!names.contains(app)) {
                reading.problem(new Problem(file, 0, "there is no app '" + app + "'; known: " + Reading.names(names)));
            }
        });
        return LauncherReader.read(
                appReader.launcher(), decorations(files.decorations("admincentral/config")), names, reading);
    }

    private List<YamlValue> decorations(List<String> files) {
        return files.stream().map(yaml::read).flatMap(Optional::stream).toList();
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

    private @Nullable EndpointDefinition endpoint(String id, YamlValue value, Function<Class<?>, Object> maker) {
        EndpointDefinition endpoint = new BeanReader(reading, Map.of(), Map.of(), maker)
                .read(value, EndpointDefinition.class, "REST endpoint");
        if (endpoint instanceof ConfiguredEndpointDefinition configured) {
            configured.setName(id);
        }
        if (endpoint instanceof JcrDeliveryEndpointDefinition delivery) {
            String path = delivery.getEndpointPath();
            if (path == null || !path.matches("/delivery(/[\\w.-]+)+")) {
                reading.problem(value.place(), "the REST endpoint needs an 'endpointPath' such as /delivery/books");
            }
            if (delivery.getWorkspace() == null) {
                reading.problem(value.place(), "the REST endpoint needs a 'workspace'");
            }
        } else if (endpoint != null && endpoint.getImplementationClass() == null) {
            reading.problem(value.place(), "the REST endpoint needs an 'implementationClass'");
        }
        return endpoint;
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
