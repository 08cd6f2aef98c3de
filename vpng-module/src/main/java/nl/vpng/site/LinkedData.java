package nl.vpng.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in the words of schema.org, as JSON-LD. */
public final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    /**
     * Returns a thing. A fact that is null, an empty text or an empty list is left out.
     *
     * @param type the schema.org type, such as {@code Book}
     * @param facts name and value in turn
     */
    public static Map<String, Object> thing(String type, @Nullable Object... facts) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < facts.length; i += 2) {
            Object value = facts[i + 1];
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                thing.put(Objects.requireNonNull((String) facts[i]), value);
            }
        }
        return thing;
    }

    /** Returns a reference to a thing that is described elsewhere on the page. */
    public static Map<String, Object> reference(String identifier) {
        return Map.of("@id", identifier);
    }

    /** Returns the way to a page as search engines show it, from names by full address. */
    static Map<String, Object> path(Map<String, String> steps) {
        List<Map<String, Object>> items = new ArrayList<>();
        steps.forEach((address, name) ->
                items.add(thing("ListItem", "position", items.size() + 1, "name", name, "item", address)));
        return thing("BreadcrumbList", "itemListElement", items);
    }

    /** Returns the text of a {@code <script type="application/ld+json">}, which no value in it can end. */
    static String script(List<Map<String, Object>> things) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", things);
        try {
            return JSON.writeValueAsString(document).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts, numbers and lists can always be written as JSON", e);
        }
    }
}
