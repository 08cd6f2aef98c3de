package nl.vpng.host.definition;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes dialogs and apps and checks that their tabs show fields that exist. */
final class FormReader {

    /** The field that Magnolia adds to each form of a content type. */
    private static final String NAME = "name";

    private final Reading reading;
    private final Map<String, ContentType> contentTypes;

    FormReader(Reading reading, Map<String, ContentType> contentTypes) {
        this.reading = reading;
        this.contentTypes = contentTypes;
    }

    /** Returns the dialog, or null where it is so wrong that there is none; each mistake is noted. */
    @Nullable
    Element dialog(YamlValue value) {
        Element dialog = new ElementReader(reading).read(value, Schema.DIALOG);
        if (dialog != null) {
            dialog.element("form")
                    .ifPresent(form -> tabs(form, form.elements("properties").keySet()));
        }
        return dialog;
    }

    /**
     * Returns the app, or null where it is so wrong that there is none; each mistake is noted.
     *
     * @param names the names of all content types, also of those with mistakes
     */
    @Nullable
    Element app(YamlValue value, Set<String> names) {
        if (!value.tag().startsWith(YamlReader.CONTENT_TYPE)) {
            reading.problem(
                    value.place(),
                    "the host knows only apps on content types; begin the file with " + YamlReader.CONTENT_TYPE
                            + "<name>");
            return null;
        }
        String name = value.tag().substring(YamlReader.CONTENT_TYPE.length());
        if (!names.contains(name)) {
            reading.problem(value.place(), "there is no content type '" + name + "'; known: " + Reading.names(names));
            return null;
        }
        Element app = new ElementReader(reading).read(value, Schema.APP);
        ContentType type = contentTypes.get(name);
        if (app != null && type != null) {
            app.element("subApps")
                    .flatMap(subApps -> subApps.element("detail"))
                    .flatMap(detail -> detail.element("form"))
                    .ifPresent(form -> generated(form, type));
        }
        return app;
    }

    private void generated(Element form, ContentType type) {
        Set<String> known = new HashSet<>(type.properties());
        known.add(NAME);
        form.elements("properties").forEach((name, field) -> {
            if (field.type().isEmpty() && !known.contains(name)) {
                reading.problem(
                        field.place(),
                        "the content type " + type.name() + " has no property '" + name + "'; known: "
                                + Reading.names(known));
            }
        });
        known.addAll(form.elements("properties").keySet());
        tabs(form, known);
    }

    private void tabs(Element form, Set<String> fields) {
        Optional<Element> layout = form.element("layout");
        layout.map(tabbed -> tabbed.elements("tabs"))
                .orElse(Map.of())
                .forEach((tab, shown) -> shown.elements("fields").forEach((name, field) -> {
                    if (!fields.contains(name)) {
                        reading.problem(
                                field.place(),
                                "the tab '" + tab + "' shows the field '" + name
                                        + "', which the form does not have; known: " + Reading.names(fields));
                    }
                }));
    }
}
