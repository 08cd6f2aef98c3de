package nl.vpng.host.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes apps: what Magnolia generates of the content type, with what the app writes and what decorations add laid over it. */
final class AppReader {

    private static final List<String> PROPERTIES = List.of("subApps", "detail", "form", "properties");

    /** What Magnolia's app for files calls its browser. */
    static final String FILES_BROWSER = "jcrBrowser";

    private final Reading reading;
    private final YamlReader yaml;
    private final Map<String, ContentType> contentTypes;

    /**
     * Makes a reader.
     *
     * @param contentTypes the content types without mistakes, by name
     */
    AppReader(Reading reading, YamlReader yaml, Map<String, ContentType> contentTypes) {
        this.reading = reading;
        this.yaml = yaml;
        this.contentTypes = contentTypes;
    }

    /**
     * Returns the app of a light module, or null where it is so wrong that there is none; each mistake is noted.
     *
     * @param names the names of all content types, also of those with mistakes
     * @param decorations what decorations lay over it, in order
     */
    @Nullable
    AppDefinition read(String name, YamlValue value, Set<String> names, Collection<YamlValue> decorations) {
        if (!value.tag().startsWith(YamlReader.CONTENT_TYPE)) {
            reading.problem(
                    value.place(),
                    "the host knows only apps on content types; begin the file with " + YamlReader.CONTENT_TYPE
                            + "<name>");
            return null;
        }
        String type = value.tag().substring(YamlReader.CONTENT_TYPE.length());
        if (!names.contains(type)) {
            reading.problem(value.place(), "there is no content type '" + type + "'; known: " + Reading.names(names));
            return null;
        }
        ContentType contentType = contentTypes.get(type);
        return contentType == null ? null : decorated(name, over(name, contentType, value), decorations);
    }

    /** Returns an app that comes with the host, with what decorations lay over it. */
    @Nullable
    AppDefinition stock(String name, Collection<YamlValue> decorations) {
        return decorated(name, resource("apps/" + name + ".yaml", UnaryOperator.identity()), decorations);
    }

    /** Returns the host's own layout of the launcher. */
    YamlValue launcher() {
        return resource("launcher.yaml", UnaryOperator.identity());
    }

    /** Makes the app; where a decoration has mistakes, without any. */
    private @Nullable AppDefinition decorated(String name, YamlValue plain, Collection<YamlValue> decorations) {
        YamlValue all = decorations.stream().reduce(plain, YamlMerge::merge);
        int before = reading.count();
        AppDefinition app = app(name, all);
        return reading.count() == before || decorations.isEmpty() ? app : app(name, plain);
    }

    private YamlValue over(String app, ContentType type, YamlValue value) {
        YamlValue base = resource(
                "content-type-app.yaml",
                text -> text.replace("@app@", app)
                        .replace("@workspace@", type.workspace())
                        .replace("@nodeType@", type.nodeType()));
        Map<String, YamlValue> own = entries(value, PROPERTIES);
        YamlValue.Entries fields = new GeneratedForm(type, contentTypes).fields(own);
        checkFields(own, fields.values().keySet(), type);
        return YamlMerge.merge(YamlMerge.merge(base, nested(PROPERTIES, fields)), value);
    }

    private void checkFields(Map<String, YamlValue> own, Set<String> generated, ContentType type) {
        own.forEach((name, field) -> {
            if (field instanceof YamlValue.Entries entries
                    && !entries.values().containsKey("$type")
                    && !generated.contains(name)) {
                reading.problem(
                        field.place(),
                        "the content type " + type.name() + " has no property '" + name + "'; known: "
                                + Reading.names(new HashSet<>(generated)));
            }
        });
    }

    private @Nullable AppDefinition app(String name, YamlValue value) {
        Element app = new ElementReader(reading).read(value, AppSchema.APP);
        if (app == null) {
            return null;
        }
        Optional<Element> subApps = app.element("subApps");
        Optional<Element> datasource = app.element("datasource");
        return new AppDefinition(
                name,
                app.text("label").orElse(name),
                app.text("icon").orElse(""),
                app.element("permissions")
                        .map(permissions -> Set.copyOf(permissions.texts("roles")))
                        .orElse(Set.of()),
                subApps.flatMap(all -> all.element("browser").or(() -> all.element(FILES_BROWSER)))
                        .flatMap(browser -> browser.element("datasource")
                                .or(() -> datasource)
                                .map(DatasourceDefinition::of)
                                .map(from -> new BrowserReader(reading).read(browser, from))),
                subApps.flatMap(all -> all.element("detail"))
                        .flatMap(detail -> detail.element("datasource")
                                .or(() -> datasource)
                                .flatMap(from -> detail(detail, DatasourceDefinition.of(from)))));
    }

    private Optional<DetailDefinition> detail(Element detail, DatasourceDefinition datasource) {
        return detail.element("form")
                .map(form -> new DetailDefinition(
                        detail.text("label").orElse(""),
                        datasource,
                        detail.element("itemProvider")
                                .flatMap(provider -> provider.text("nodeType"))
                                .orElse("mgnl:content"),
                        new FormReader(reading).form(form)));
    }

    private YamlValue resource(String file, UnaryOperator<String> change) {
        try (InputStream in = Objects.requireNonNull(AppReader.class.getResourceAsStream(file), file)) {
            return yaml.read(file, change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The host's own file " + file + " cannot be read", e);
        }
    }

    private static Map<String, YamlValue> entries(YamlValue value, List<String> path) {
        YamlValue at = value;
        for (String step : path) {
            at = at instanceof YamlValue.Entries map ? map.values().get(step) : null;
        }
        return at instanceof YamlValue.Entries map ? map.values() : Map.of();
    }

    private static YamlValue nested(List<String> path, YamlValue.Entries value) {
        YamlValue nested = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            Map<String, YamlValue> one = new LinkedHashMap<>();
            one.put(path.get(i), nested);
            nested = new YamlValue.Entries(value.place(), "", one, Map.of(path.get(i), value.place()));
        }
        return nested;
    }
}
