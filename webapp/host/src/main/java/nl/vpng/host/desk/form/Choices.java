package nl.vpng.host.desk.form;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import nl.vpng.host.definition.DatasourceDefinition;
import nl.vpng.host.definition.FieldDefinition;
import org.jspecify.annotations.Nullable;

/** Finds the nodes that fields can refer to, as far as the user may see them. */
final class Choices {

    /** So many are shown; who wants another searches more precisely. */
    static final int SHOWN = 50;

    private final Sessions sessions;

    Choices(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What a field refers to.
     *
     * @param workspace where it is
     * @param root the node below which it is
     * @param types the node types, at least one
     */
    record Source(String workspace, String root, List<String> types) {

        static Source of(FieldDefinition field) {
            if (Kind.of(field) == Kind.ASSET) {
                return ofWorkspace("dam");
            }
            Optional<DatasourceDefinition> datasource = field.datasource();
            if (datasource.isEmpty()) {
                return ofWorkspace("website");
            }
            DatasourceDefinition given = datasource.get();
            return new Source(
                    given.workspace(),
                    given.rootPath(),
                    given.nodeTypes().isEmpty() ? ofWorkspace(given.workspace()).types() : given.nodeTypes());
        }

        static Source ofWorkspace(String workspace) {
            return new Source(
                    workspace,
                    "/",
                    List.of(
                            switch (workspace) {
                                case "dam" -> "mgnl:asset";
                                case "website" -> "mgnl:page";
                                default -> "mgnl:content";
                            }));
        }
    }

    /** Returns up to {@link #SHOWN} and one nodes whose title, name or file name has all words of a search. */
    List<Choice> find(Source source, String search) throws RepositoryException {
        List<Choice> found = new ArrayList<>();
        for (String type : source.types()) {
            NodeIterator nodes = query(source, type, search).execute().getNodes();
            while (nodes.hasNext() && found.size() <= SHOWN) {
                Node node = nodes.nextNode();
                if (!node.isNodeType("mgnl:folder")) {
                    found.add(choice(node, source.workspace()));
                }
            }
        }
        found.sort(Comparator.comparing(choice -> choice.label().toLowerCase(Locale.ROOT)));
        return found;
    }

    /** Returns what a stored value refers to; empty where nothing is chosen, or it is gone or hidden from the user. */
    Optional<Choice> chosen(FieldDefinition field, String value) throws RepositoryException {
        String identifier = Kind.of(field) == Kind.ASSET ? value.replaceFirst("^" + Uploads.ASSET, "") : value;
        Source source = Source.of(field);
        if (identifier.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    choice(sessions.on(source.workspace()).getNodeByIdentifier(identifier), source.workspace()));
        } catch (ItemNotFoundException | IllegalArgumentException gone) {
            return Optional.empty();
        }
    }

    private Query query(Source source, String type, String search) throws RepositoryException {
        Session session = sessions.on(source.workspace());
        StringBuilder statement = new StringBuilder(
                "select * from [" + type + "] as n where isdescendantnode(n, [" + source.root() + "])");
        List<String> words = search.isBlank()
                ? List.of()
                : List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            statement.append(" and (lower(n.title) like $w").append(i);
            statement.append(" or lower(localname(n)) like $w").append(i).append(')');
        }
        Query query = session.getWorkspace().getQueryManager().createQuery(statement.toString(), Query.JCR_SQL2);
        for (int i = 0; i < words.size(); i++) {
            String pattern =
                    "%" + words.get(i).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            query.bindValue("w" + i, session.getValueFactory().createValue(pattern));
        }
        query.setLimit(SHOWN + 1L);
        return query;
    }

    private static Choice choice(Node node, String workspace) throws RepositoryException {
        String title = PropertyUtil.getString(node, "title", "");
        String label = title == null || title.isBlank() ? NodeUtil.getName(node) : title;
        return switch (workspace) {
            case "dam" -> asset(node, label);
            case "website" -> new Choice(node.getIdentifier(), label, node.getPath(), "", node.getPath() + ".html");
            default -> new Choice(node.getIdentifier(), label, node.getPath(), "", "");
        };
    }

    private static Choice asset(Node asset, String label) throws RepositoryException {
        @Nullable Node content = asset.hasNode("jcr:content") ? asset.getNode("jcr:content") : null;
        String fileName = content == null ? "" : text(content, "fileName");
        String address = "/dam/jcr:" + asset.getIdentifier() + "/"
                + URLEncoder.encode(fileName.isEmpty() ? asset.getName() : fileName, StandardCharsets.UTF_8)
                        .replace("+", "%20");
        boolean image = content != null && text(content, "jcr:mimeType").startsWith("image/");
        Long size = content == null ? null : PropertyUtil.getLong(content, "size");
        return new Choice(
                Uploads.ASSET + asset.getIdentifier(),
                label,
                asset.getPath() + (size == null ? "" : " · " + size(size)),
                image ? address : "",
                address);
    }

    /** Returns a number of bytes for people. */
    static String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, Math.round(bytes / 1024.0)) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024)).replace('.', ',');
    }

    private static String text(Node node, String property) {
        String text = PropertyUtil.getString(node, property, "");
        return text == null ? "" : text;
    }
}
