package nl.vpng.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What the answer with the file of an edition says of itself.
 *
 * @param fileName under which it is kept
 * @param page the full address of the page on the publication
 * @param earlier whether there is a newer edition
 */
record Download(String fileName, String page, boolean earlier) {

    /**
     * Returns the file of an edition.
     *
     * @param extension of the file, without dot
     */
    static Download of(Publication publication, Edition edition, String extension, String page) {
        String fileName = "vpng-" + publication.name() + "-" + edition.number() + "." + extension;
        boolean earlier = !publication.newest().filter(edition::equals).isPresent();
        return new Download(fileName, page, earlier);
    }

    /**
     * Returns the value of {@code Content-Disposition}: the name, and where it has letters that some programs cannot read, one without
     * them too.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266</a>
     */
    String contentDisposition() {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("€", "EUR")
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\""
                + (plain.equals(fileName) ? "" : "; filename*=UTF-8''" + encoded);
    }

    /** Returns the value of {@code Link}, by which search engines lead to the page instead of the file. */
    String canonical() {
        return "<" + page + ">; rel=\"canonical\"";
    }
}
