package nl.vpng.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the JSON of the Citation Style Language. */
final class CslJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CslJson() {}

    static String of(Cited book) {
        Map<String, Object> item = new LinkedHashMap<>();
        put(item, "id", book.key());
        put(item, "type", "book");
        put(item, "title", book.title());
        put(item, "author", book.authors().stream().map(CslJson::name).toList());
        if (book.year() != null) {
            List<Long> date = new ArrayList<>(List.of(book.year()));
            if (book.month() != null) {
                date.add(book.month());
            }
            put(item, "issued", Map.of("date-parts", List.of(date)));
        }
        put(item, "edition", book.isLaterEdition() ? Long.toString(book.edition()) : "");
        put(item, "publisher", book.publisher());
        put(item, "ISBN", book.isbn());
        put(item, "number-of-pages", book.pages() == null ? "" : book.pages().toString());
        put(item, "language", Cited.LANGUAGE);
        put(item, "URL", book.address());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts, numbers and lists can always be written as JSON", e);
        }
    }

    private static Map<String, Object> name(Author author) {
        Map<String, Object> name = new LinkedHashMap<>();
        if (author.isPerson()) {
            put(name, "family", author.family());
            put(name, "given", author.given());
            put(name, "non-dropping-particle", author.particle());
        } else {
            put(name, "literal", author.family());
        }
        return name;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            facts.put(name, value);
        }
    }
}
