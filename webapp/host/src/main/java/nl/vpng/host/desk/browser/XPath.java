package nl.vpng.host.desk.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vpng.host.definition.DatasourceDefinition;
import nl.vpng.host.definition.FieldDefinition;

/** Writes the queries of lists. */
final class XPath {

    private XPath() {}

    /**
     * Returns a query for the nodes of an app.
     *
     * @param search words of which each must occur, also within longer words, in the content or in the name of a node; may be empty
     * @param filters the fields of columns, each with what the property of its name must hold, or with a choice be
     * @param order the properties to sort by, each with whether upwards
     */
    static String of(
            DatasourceDefinition datasource,
            String search,
            Map<FieldDefinition, String> filters,
            List<Map.Entry<String, Boolean>> order) {
        String root = datasource.rootPath().equals("/") ? "" : "/jcr:root" + steps(datasource.rootPath());
        List<String> types = datasource.nodeTypes().stream()
                .filter(type ->
                        !type.equals("mgnl:folder") || datasource.nodeTypes().size() == 1)
                .toList();
        StringBuilder query = new StringBuilder(root);
        query.append(types.size() == 1 ? "//element(*, " + types.get(0) + ")" : "//element(*, nt:base)");
        if (types.size() > 1) {
            query.append(types.stream()
                    .map(type -> "@jcr:primaryType = '" + type + "'")
                    .collect(Collectors.joining(" or ", "[", "]")));
        }
        words(search)
                .forEach(word -> query.append("[jcr:contains(., '*")
                        .append(word)
                        .append("*') or jcr:like(fn:name(), '%")
                        .append(word)
                        .append("%')]"));
        filters.forEach((field, value) -> query.append(condition(field, value)));
        if (!order.isEmpty()) {
            query.append(order.stream().map(XPath::by).collect(Collectors.joining(", ", " order by ", "")));
        }
        return query.toString();
    }

    /** Without regard to case, as Magnolia's filters. */
    private static String condition(FieldDefinition field, String value) {
        if (!field.options().isEmpty()) {
            return "[@" + field.name() + " = '" + quoted(value) + "']";
        }
        String pattern = quoted(value.toLowerCase(Locale.ROOT)).replaceAll("([\\\\%_])", "\\\\$1");
        return "[jcr:like(fn:lower-case(@" + field.name() + "), '%" + pattern + "%')]";
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    private static String by(Map.Entry<String, Boolean> order) {
        return "@" + order.getKey() + (order.getValue() ? " ascending" : " descending");
    }

    /** Returns the words of a search: letters and digits, so that nothing in them means anything to the query language. */
    private static List<String> words(String search) {
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(6)
                .toList();
    }

    private static String steps(String path) {
        return Arrays.stream(path.split("/"))
                .map(step -> step.isEmpty() ? "" : "/" + encoded(step))
                .collect(Collectors.joining());
    }

    /** Writes a name so that XPath takes it, as ISO 9075 says. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = Character.isLetter(c)
                    || c == '_'
                    || c == ':'
                    || (i > 0 && (Character.isDigit(c) || c == '-' || c == '.'));
            encoded.append(plain ? String.valueOf(c) : String.format("_x%04X_", (int) c));
        }
        return encoded.toString();
    }
}
