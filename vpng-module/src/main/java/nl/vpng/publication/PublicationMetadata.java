package nl.vpng.publication;

import static nl.vpng.site.LinkedData.reference;
import static nl.vpng.site.LinkedData.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vpng.site.Image;
import nl.vpng.site.MetaTag;
import nl.vpng.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What a publication says of itself to search engines, catalogues and reference managers.
 *
 * @param site knows full addresses
 * @param publication the publication
 * @param editions as the page shows them, the newest first
 * @param domain title of the knowledge domain, may be empty
 * @param cover null where the visitor cannot have one
 */
record PublicationMetadata(
        Site site,
        Publication publication,
        List<EditionView> editions,
        String domain,
        @Nullable Image cover) {

    private static final String LANGUAGE = "nl";

    /** Returns Open Graph's tags for a book, Dublin Core's, and those that Google Scholar and reference managers read. */
    List<MetaTag> tags(String siteName) {
        List<MetaTag> tags = new ArrayList<>();
        tags.add(MetaTag.openGraph("type", "book"));
        if (cover != null) {
            tags.add(MetaTag.openGraph("image", site.absoluteLink(cover.link())));
        }
        tags.add(MetaTag.named("DC.type", "Text"));
        tags.add(MetaTag.named("DC.language", LANGUAGE));
        tags.add(MetaTag.named("DC.publisher", siteName));
        tags.add(MetaTag.named("DC.title", publication.title()));
        tags.add(MetaTag.named("citation_title", publication.fullTitle()));
        tags.add(MetaTag.named("citation_language", LANGUAGE));
        tags.add(MetaTag.named("citation_publisher", siteName));
        for (String author : publication.authors()) {
            tags.add(MetaTag.named("DC.creator", author));
            tags.add(MetaTag.named("citation_author", author));
        }
        editions.stream().findFirst().ifPresent(newest -> tags(newest, tags));
        return tags;
    }

    private void tags(EditionView newest, List<MetaTag> tags) {
        Edition edition = newest.edition();
        if (edition.year() != null) {
            tags.add(MetaTag.named("DC.date", date(edition, "-")));
            tags.add(MetaTag.named("citation_publication_date", date(edition, "/")));
        }
        if (!edition.isbn().isEmpty()) {
            tags.add(MetaTag.named("DC.identifier", "urn:ISBN:" + edition.isbn()));
            tags.add(MetaTag.named("citation_isbn", edition.isbn()));
        }
        if (newest.pdf() != null) {
            tags.add(MetaTag.named("citation_pdf_url", digital(edition)));
        }
    }

    /** Returns the book with all its editions, on paper and digital. */
    Map<String, Object> book(String siteName) {
        return thing(
                "Book",
                "@id",
                address() + "#boek",
                "name",
                publication.title(),
                "alternativeHeadline",
                publication.subtitle(),
                "url",
                address(),
                "author",
                publication.authors().stream()
                        .map(author -> author(author, siteName))
                        .toList(),
                "publisher",
                reference(site.organization()),
                "inLanguage",
                LANGUAGE,
                "about",
                domain,
                "description",
                publication.summary(),
                "image",
                cover == null ? "" : site.absoluteLink(cover.link()),
                "workExample",
                examples());
    }

    /** The association is described on the page already; of the others only the name is known. */
    private Object author(String name, String siteName) {
        return name.equals(siteName) ? reference(site.organization()) : name;
    }

    private List<Map<String, Object>> examples() {
        List<Map<String, Object>> examples = new ArrayList<>();
        for (EditionView view : editions) {
            Edition edition = view.edition();
            if (view.pdf() != null) {
                Map<String, Object> free = offer(0, "https://schema.org/InStock", digital(edition));
                examples.add(example(edition, "https://schema.org/EBook", free));
            }
            PaperAvailability paper = edition.paper();
            if (paper != null && edition.isOfferedOnPaper(!view.earlier())) {
                Map<String, Object> copy = offer(edition.price(), paper.schemaOrg(), address());
                examples.add(example(edition, "https://schema.org/Paperback", copy));
            }
        }
        return examples;
    }

    private static Map<String, Object> example(Edition edition, String format, Map<String, Object> offer) {
        return thing(
                "Book",
                "bookEdition",
                edition.printing().isEmpty() ? Long.toString(edition.number()) : edition.printing(),
                "bookFormat",
                format,
                "datePublished",
                date(edition, "-"),
                "isbn",
                edition.isbn(),
                "numberOfPages",
                edition.pages(),
                "inLanguage",
                LANGUAGE,
                "offers",
                offer);
    }

    private static Map<String, Object> offer(@Nullable Number price, String availability, String address) {
        return thing(
                "Offer",
                "price",
                price,
                "priceCurrency",
                price == null ? "" : "EUR",
                "availability",
                availability,
                "url",
                address);
    }

    private String address() {
        return site.canonical(PublicationAddress.path(publication.name()));
    }

    private String digital(Edition edition) {
        return site.absolute(PublicationAddress.digitalPath(publication.name(), edition.number()));
    }

    private static String date(Edition edition, String separator) {
        if (edition.year() == null) {
            return "";
        }
        return edition.month() == null
                ? edition.year().toString()
                : String.format(Locale.ROOT, "%d%s%02d", edition.year(), separator, edition.month());
    }
}
