package nl.vpng.host.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes content types and refuses those mistakes in them that Magnolia accepts silently. */
final class ContentTypeReader {

    private static final String REFERENCE = "reference:";

    private static final Set<String> TYPES =
            Set.of("String", "Long", "Double", "Boolean", "Date", "Decimal", "Binary", "RichText", "asset");

    /** Prefixes that every repository of Magnolia has. */
    private static final Set<String> PREFIXES = Set.of("mgnl", "jcr", "nt", "mix", "rep");

    private final Reading reading;
    private final Set<String> names;

    /** Makes a reader that knows the names of all content types. */
    ContentTypeReader(Reading reading, Set<String> names) {
        this.reading = reading;
        this.names = names;
    }

    /** Returns the content type, or null where it is so wrong that there is none; each mistake is noted. */
    @Nullable
    ContentType read(String name, YamlValue value) {
        Element element = new ElementReader(reading).read(value, Schema.CONTENT_TYPE);
        Element datasource =
                element == null ? null : element.element("datasource").orElse(null);
        Element model = element == null ? null : element.element("model").orElse(null);
        if (datasource == null || model == null) {
            return null;
        }
        Map<String, String> namespaces = new LinkedHashMap<>();
        datasource
                .elements("namespaces")
                .forEach((prefix, uri) ->
                        namespaces.put(prefix, uri.text("value").orElse("")));
        Map<String, Element> parts = model.elements("subModels");
        Map<String, String> subModels = new LinkedHashMap<>();
        nodeType(model, namespaces);
        properties(model, parts.keySet());
        parts.forEach((part, sub) -> {
            nodeType(sub, namespaces);
            properties(sub, parts.keySet());
            subModels.put(part, sub.text("nodeType").orElse(""));
        });
        return new ContentType(
                name,
                value.place(),
                datasource.text("workspace").orElse(name),
                datasource.flag("autoCreate"),
                Map.copyOf(namespaces),
                model.text("nodeType").orElse(""),
                Map.copyOf(subModels),
                model);
    }

    private void nodeType(Element model, Map<String, String> namespaces) {
        String nodeType = model.text("nodeType").orElse("");
        int colon = nodeType.indexOf(':');
        String prefix = colon < 0 ? "" : nodeType.substring(0, colon);
        if (!prefix.isEmpty() && !namespaces.containsKey(prefix) && !PREFIXES.contains(prefix)) {
            reading.problem(
                    model.placeOf("nodeType"),
                    "the prefix '" + prefix + "' of the node type " + nodeType
                            + " is not among the namespaces of the datasource; known: "
                            + Reading.names(namespaces.keySet()));
        }
    }

    private void properties(Element model, Set<String> subModels) {
        model.elements("properties")
                .forEach((name, property) -> property.text("type").ifPresent(type -> {
                    Place place = property.placeOf("type");
                    if (type.startsWith(REFERENCE)) {
                        String target = type.substring(REFERENCE.length());
                        if (!names.contains(target)) {
                            reading.problem(
                                    place,
                                    "'" + name + "' refers to the content type '" + target
                                            + "', which does not exist; known: " + Reading.names(names));
                        }
                    } else if (!TYPES.contains(type) && !subModels.contains(type)) {
                        reading.problem(
                                place,
                                "the type '" + type + "' of '" + name
                                        + "' is neither a sub-model of this content type nor one of "
                                        + Reading.names(TYPES) + ", " + REFERENCE + "<content type>");
                    }
                }));
    }
}
