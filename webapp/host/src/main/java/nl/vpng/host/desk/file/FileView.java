package nl.vpng.host.desk.file;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Calendar;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * A folder or file as the desk shows it.
 *
 * @param path its path
 * @param folder whether it is a folder
 * @param title its title, or its name
 * @param fileName the name of the file; empty for a folder or where the file is missing
 * @param type its kind, such as {@code PDF}; empty likewise
 * @param size how large it is, for people; empty likewise
 * @param pixels how large a picture is, such as {@code 640 × 480}; empty where that is not known
 * @param address where the file is served, below the webapp; empty likewise
 * @param image whether it is a picture
 * @param status the publication status: 0 not public, 1 changed since, 2 public
 * @param changed when it was last changed; may be empty
 * @param changedBy by whom; may be empty
 */
public record FileView(
        String path,
        boolean folder,
        String title,
        String fileName,
        String type,
        String size,
        String pixels,
        String address,
        boolean image,
        int status,
        String changed,
        String changedBy) {

    private static final String CONTENT = "jcr:content";

    static FileView of(Node node, Locale locale) throws RepositoryException {
        boolean folder = !node.isNodeType(FileTree.ASSET);
        Calendar changed = NodeTypes.LastModified.getLastModified(node);
        String date = changed == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(ZoneId.systemDefault())
                        .format(changed.toInstant());
        boolean there = node.hasNode(CONTENT);
        Node content = there ? node.getNode(CONTENT) : node;
        String fileName = there ? text(content, "fileName") : "";
        return new FileView(
                node.getPath(),
                folder,
                text(node, "title").isEmpty() ? node.getName() : text(node, "title"),
                fileName,
                there ? text(content, "extension").toUpperCase(Locale.ROOT) : "",
                there ? size(content, locale) : "",
                content.hasProperty("width") ? text(content, "width") + " × " + text(content, "height") : "",
                there ? "/dam/jcr:" + node.getIdentifier() + "/" + encoded(fileName) : "",
                there && text(content, "jcr:mimeType").startsWith("image/"),
                NodeTypes.Activatable.getActivationStatus(node),
                date,
                text(node, NodeTypes.LastModified.LAST_MODIFIED_BY));
    }

    private static String text(Node node, String property) {
        String text = PropertyUtil.getString(node, property, "");
        return text == null ? "" : text;
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String size(Node content, Locale locale) {
        Long size = PropertyUtil.getLong(content, "size", 0L);
        long bytes = size == null ? 0 : size;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return bytes < 1_000_000 ? format.format(bytes / 1000.0) + " kB" : format.format(bytes / 1_000_000.0) + " MB";
    }
}
