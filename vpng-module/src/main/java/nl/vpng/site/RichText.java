package nl.vpng.site;

import info.magnolia.dam.api.Asset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Cleans what editors type in rich text fields, and leads its links to pages and files of the site. Safe for use by several
 * threads.
 */
public final class RichText {

    /** A cleaned text is kept, since a page shows the same one to each visitor; so many, then it starts anew. */
    private static final int KEPT = 2_000;

    /** How Magnolia's editor stores a link to a page or a file. */
    private static final Pattern STORED_LINK = Pattern.compile(
            "\\$\\{link:\\{uuid:\\{(?:jcr:)?([^{}]*)\\},repository:\\{(website|dam)\\}[^<>\"]*?\\}\\}\\}?");

    private static final String PLACEHOLDER = "/.vpng-link/";
    private static final Pattern PLACED_LINK =
            Pattern.compile("\"" + Pattern.quote(PLACEHOLDER) + "(website|dam)/([0-9A-Za-z-]*)\"");

    /** Relative links are judged as if they stood on this address, which is never printed. */
    private static final String BASE = "https://site.invalid/";

    private static final Safelist SAFELIST = new Safelist()
            .addTags("p", "br", "h3", "h4", "ul", "ol", "li", "strong", "b", "em", "i", "a", "blockquote")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .preserveRelativeLinks(true);
    private static final Document.OutputSettings OUTPUT = new Document.OutputSettings().prettyPrint(false);

    private final UnaryOperator<String> pages;
    private final UnaryOperator<String> files;
    private final Map<String, String> cleaned = new ConcurrentHashMap<>();

    /**
     * @param site makes the links to its pages
     * @param media makes those to files
     */
    @Inject
    public RichText(Site site, Media media) {
        this(
                site::link,
                identifier ->
                        media.file("jcr:" + identifier).map(Asset::getLink).orElse(""));
    }

    RichText(UnaryOperator<String> pages, UnaryOperator<String> files) {
        this.pages = pages;
        this.files = files;
    }

    /** Returns the text with only what belongs in a text: no script, no style, no foreign element. */
    public CleanHtml clean(String text) {
        if (text.isBlank()) {
            return new CleanHtml("");
        }
        String clean = cleaned.get(text);
        if (clean == null) {
            if (cleaned.size() >= KEPT) {
                cleaned.clear();
            }
            String placed = STORED_LINK.matcher(text).replaceAll(PLACEHOLDER + "$2/$1");
            clean = Jsoup.clean(placed, BASE, SAFELIST, OUTPUT).strip();
            cleaned.put(text, clean);
        }
        return new CleanHtml(clean.contains(PLACEHOLDER) ? withLinks(clean) : clean);
    }

    /** A page or file can move and can be hidden from this visitor, so its link is made anew each time. */
    private String withLinks(String clean) {
        return PLACED_LINK
                .matcher(clean)
                .replaceAll(link -> Matcher.quoteReplacement("\"" + link(link.group(1), link.group(2)) + "\""));
    }

    private String link(String repository, String identifier) {
        return (repository.equals("dam") ? files : pages).apply(identifier);
    }
}
