package nl.vpng.host.desk.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Cleans rich text before it is saved: no script, no handler, no style, no link that runs something. What a page shows of it, the page decides. */
final class RichTextCleaner {

    /** Relative links are judged as if they stood on this address, which is never stored. */
    private static final String BASE = "https://desk.invalid/";

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "abbr",
                    "code",
                    "pre",
                    "blockquote",
                    "a",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td")
            .addAttributes("a", "href", "title", "lang")
            .addAttributes("abbr", "title")
            .addAttributes("ol", "start")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .preserveRelativeLinks(true);
    private static final Document.OutputSettings OUTPUT = new Document.OutputSettings().prettyPrint(false);

    /** A link whose target is gone; as an address it would not survive the cleaning. */
    private static final Pattern DEAD_LINK = Pattern.compile("\\$\\{link:\\{([^<>\"]*?)\\}\\}\\}?");

    private static final String PLACEHOLDER = "/.dead-link/";
    private static final Pattern PLACED = Pattern.compile(Pattern.quote(PLACEHOLDER) + "([A-Za-z0-9_-]*)");

    private RichTextCleaner() {}

    /** Returns the text with only what belongs in a text; empty where nothing but empty paragraphs is left. */
    static String clean(String html) {
        String placed = DEAD_LINK.matcher(html).replaceAll(link -> PLACEHOLDER + pack(link.group()));
        String clean = PLACED.matcher(Jsoup.clean(placed, BASE, ALLOWED, OUTPUT).strip())
                .replaceAll(link -> Matcher.quoteReplacement(unpack(link.group(1))));
        boolean empty =
                Jsoup.parseBodyFragment(clean).text().replace("\u00a0", "").isBlank() && !clean.contains("<hr");
        return empty ? "" : clean;
    }

    private static String pack(String link) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link.getBytes(StandardCharsets.UTF_8));
    }

    /** Only what looks like a stored link comes back: the placeholder itself can be typed too. */
    private static String unpack(String packed) {
        try {
            String link = new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8);
            return DEAD_LINK.matcher(link).matches() ? link : "";
        } catch (IllegalArgumentException typed) {
            return "";
        }
    }
}
