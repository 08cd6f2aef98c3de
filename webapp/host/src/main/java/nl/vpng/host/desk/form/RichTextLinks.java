package nl.vpng.host.desk.form;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Links in rich text. Magnolia stores a link to a page or file by its identifier, as
 * {@code ${link:{uuid:{…},repository:{website},path:{…}}}}, so that it survives a move; who edits sees the address instead.
 */
final class RichTextLinks {

    private static final Pattern STORED = Pattern.compile(
            "\\$\\{link:\\{uuid:\\{([^{}]*)\\},repository:\\{(website|dam)\\},(?:path|handle):\\{[^{}]*\\}[^<>\"]*?\\}\\}");
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final Pattern ASSET = Pattern.compile("/dam/jcr:([0-9a-fA-F-]{36})(?:/.*)?");

    private final Sessions sessions;

    RichTextLinks(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Returns a stored text with addresses that people can read; a link whose target is gone stays as it is stored. */
    String toEdit(String stored) throws RepositoryException {
        StringBuilder edited = new StringBuilder();
        Matcher link = STORED.matcher(stored);
        while (link.find()) {
            Optional<Node> target = byIdentifier(link.group(2), link.group(1));
            String address = target.isPresent() ? address(target.get(), link.group(2)) : link.group();
            link.appendReplacement(edited, Matcher.quoteReplacement(address));
        }
        return link.appendTail(edited).toString();
    }

    /** Returns an edited text with links to pages and files of the site as Magnolia stores them. */
    String toStore(String edited) throws RepositoryException {
        StringBuilder stored = new StringBuilder();
        Matcher link = ADDRESS.matcher(edited);
        while (link.find()) {
            link.appendReplacement(stored, Matcher.quoteReplacement("href=\"" + stored(link.group(1)) + "\""));
        }
        return link.appendTail(stored).toString();
    }

    private String stored(String address) throws RepositoryException {
        String plain = URLDecoder.decode(address.replace("+", "%2B").replaceAll("[?#].*$", ""), StandardCharsets.UTF_8);
        Matcher asset = ASSET.matcher(plain);
        boolean file = asset.matches();
        Optional<Node> target = file ? byIdentifier("dam", asset.group(1)) : page(plain);
        return target.isEmpty()
                ? address
                : "${link:{uuid:{" + target.get().getIdentifier() + "},repository:{" + (file ? "dam" : "website")
                        + "},path:{" + target.get().getPath() + "}}}";
    }

    private static String address(Node target, String workspace) throws RepositoryException {
        if (workspace.equals("website")) {
            return target.getPath() + ".html";
        }
        String name = target.hasProperty("jcr:content/fileName")
                ? target.getProperty("jcr:content/fileName").getString()
                : target.getName();
        return "/dam/jcr:" + target.getIdentifier() + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Optional<Node> page(String address) throws RepositoryException {
        String path = address.replaceFirst("\\.html$", "");
        Session website = sessions.on("website");
        return path.matches("/[^:\\[\\]|*/]+(/[^:\\[\\]|*/]+)*")
                        && website.nodeExists(path)
                        && website.getNode(path).isNodeType("mgnl:page")
                ? Optional.of(website.getNode(path))
                : Optional.empty();
    }

    private Optional<Node> byIdentifier(String workspace, String identifier) throws RepositoryException {
        try {
            return Optional.of(sessions.on(workspace).getNodeByIdentifier(identifier));
        } catch (ItemNotFoundException | IllegalArgumentException gone) {
            return Optional.empty();
        }
    }
}
