package nl.vpng.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vpng.publication.Edition;
import nl.vpng.publication.PaperAvailability;
import nl.vpng.publication.Publication;
import org.jspecify.annotations.Nullable;

/** Writes the publications with their editions for programs. What is not known is left out. */
final class PublicationList {

    private PublicationList() {}

    static Map<String, Object> of(List<Entry> entries) {
        Map<String, Map<String, Object>> publications = new LinkedHashMap<>();
        Map<String, List<Object>> editions = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String name = entry.publication().name();
            publications.computeIfAbsent(name, first -> publication(entry));
            editions.computeIfAbsent(name, first -> new ArrayList<>()).add(edition(entry));
        }
        publications.forEach((name, publication) -> publication.put("editions", editions.get(name)));
        return Map.of("publications", List.copyOf(publications.values()));
    }

    private static Map<String, Object> publication(Entry entry) {
        Publication publication = entry.publication();
        return facts(
                "name", publication.name(),
                "title", publication.title(),
                "subtitle", publication.subtitle(),
                "authors", publication.authors(),
                "domain", entry.domain(),
                "summary", publication.summary(),
                "url", entry.address(),
                "cover", entry.cover());
    }

    private static Map<String, Object> edition(Entry entry) {
        Edition edition = entry.edition();
        PaperAvailability paper = edition.paper();
        return facts(
                "number", edition.number(),
                "newest", entry.newest(),
                "printing", edition.printing(),
                "year", edition.year(),
                "month", edition.month(),
                "isbn", edition.isbn(),
                "pages", edition.pages(),
                "changeNote", edition.changeNote(),
                "pdf", entry.file(),
                "paper", paper == null ? null : paper.key(),
                "paperSchemaOrg", paper == null ? null : paper.schemaOrg(),
                "paperOnixList65", paper == null ? null : paper.onix(),
                "price", edition.price());
    }

    private static Map<String, Object> facts(@Nullable Object... namesAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                facts.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return facts;
    }
}
