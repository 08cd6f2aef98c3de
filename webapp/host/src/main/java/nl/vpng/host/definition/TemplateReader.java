package nl.vpng.host.definition;

import info.magnolia.module.form.processors.FormProcessor;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.ComponentAvailability;
import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.rendering.template.configured.ConfiguredAreaDefinition;
import info.magnolia.rendering.template.configured.ConfiguredComponentAvailability;
import info.magnolia.rendering.template.configured.ConfiguredRenderableDefinition;
import info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the templates and checks that the scripts, dialogs and components that they name exist. */
final class TemplateReader {

    private static final Map<Class<?>, Class<?>> IMPLEMENTATIONS = Map.of(
            TemplateDefinition.class, ConfiguredTemplateDefinition.class,
            AreaDefinition.class, ConfiguredAreaDefinition.class,
            ComponentAvailability.class, ConfiguredComponentAvailability.class);

    private static final Map<Class<?>, String> NAMES = Map.of(
            ConfiguredTemplateDefinition.class, "template",
            ConfiguredAreaDefinition.class, "area",
            ConfiguredComponentAvailability.class, "available component",
            FormProcessor.class, "form processor");

    /** The host renders areas as lists of components; Magnolia knows {@code single} and {@code noComponent} too. */
    private static final Set<String> AREA_TYPES = Set.of(AreaDefinition.TYPE_LIST);

    private static final Set<String> NOT_OF_AREAS = Set.of("templateScript", "modelClass", "renderType");

    private final Reading reading;
    private final BeanReader beans;
    private final Set<String> templates;
    private final Set<String> dialogs;
    private final Set<String> scripts;

    /**
     * Makes a reader.
     *
     * @param reading where problems go
     * @param maker makes an empty bean of a class
     * @param templates the ids of all templates
     * @param dialogs the ids of all dialogs
     * @param scripts the resource paths of all scripts
     */
    TemplateReader(
            Reading reading,
            Function<Class<?>, Object> maker,
            Set<String> templates,
            Set<String> dialogs,
            Set<String> scripts) {
        this.reading = reading;
        this.beans = new BeanReader(reading, IMPLEMENTATIONS, NAMES, maker);
        this.templates = templates;
        this.dialogs = dialogs;
        this.scripts = scripts;
    }

    /** Returns the template, or null where it is so wrong that there is none; each mistake is noted. */
    @Nullable
    TemplateDefinition read(String id, YamlValue value) {
        TemplateDefinition template = beans.read(value, TemplateDefinition.class, "template");
        if (template == null || !(value instanceof YamlValue.Entries entries)) {
            return null;
        }
        template.setId(id);
        if (template instanceof ConfiguredRenderableDefinition configured) {
            configured.setName(id.substring(Math.max(id.lastIndexOf('/'), id.indexOf(':')) + 1));
        }
        if (template.getTemplateScript() == null) {
            reading.problem(entries.place(), "the template has no 'templateScript'");
        }
        if (template.getRenderType() == null) {
            reading.problem(entries.place(), "the template has no 'renderType'; known: freemarker");
        }
        check(entries);
        return template;
    }

    private void check(YamlValue.Entries rendered) {
        named(rendered, "templateScript", scripts, "script");
        named(rendered, "dialog", dialogs, "dialog");
        named(rendered, "renderType", Set.of("freemarker"), "render type");
        if (rendered.values().get("modelClass") instanceof YamlValue.Scalar model) {
            model(model);
        }
        entries(rendered, "areas").forEach((name, value) -> {
            if (value instanceof YamlValue.Entries area) {
                named(area, "type", AREA_TYPES, "type of area");
                NOT_OF_AREAS.stream()
                        .filter(area.values()::containsKey)
                        .sorted()
                        .forEach(property -> reading.problem(
                                area.placeOf(property),
                                "the area has '" + property
                                        + "', which the host does not carry out: it shows the components alone"));
                entries(area, "availableComponents").forEach((component, available) -> {
                    if (available instanceof YamlValue.Entries map) {
                        available(component, map);
                    }
                });
                check(area);
            }
        });
    }

    private void available(String name, YamlValue.Entries available) {
        if (!available.values().containsKey("id")) {
            reading.problem(available.place(), "the available component '" + name + "' has no 'id'");
        }
        named(available, "id", templates, "template");
    }

    private void named(YamlValue.Entries entries, String property, Set<String> known, String what) {
        if (entries.values().get(property) instanceof YamlValue.Scalar scalar && !known.contains(scalar.text())) {
            reading.problem(
                    scalar.place(), "there is no " + what + " " + scalar.text() + "; known: " + Reading.names(known));
        }
    }

    private void model(YamlValue.Scalar name) {
        int before = reading.count();
        Class<?> model = reading.load(name);
        if (reading.count() == before && model != null && !RenderingModel.class.isAssignableFrom(model)) {
            reading.problem(
                    name.place(),
                    name.text() + " is no model: it does not implement " + RenderingModel.class.getName());
        }
    }

    private static Map<String, YamlValue> entries(YamlValue.Entries entries, String property) {
        return entries.values().get(property) instanceof YamlValue.Entries map ? map.values() : Map.of();
    }
}
