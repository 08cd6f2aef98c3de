package nl.vpng.host.desk.file;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import nl.vpng.host.dam.AssetWriter;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.desk.Refusal;
import nl.vpng.host.repository.NodeNames;

/** The folders and files. Every operation is saved at once, with the rights that the session has. */
final class FileTree {

    static final String WORKSPACE = "dam";
    static final String ASSET = "mgnl:asset";

    /** The search looks no further; who searches so broadly does better with another word. */
    private static final int MOST_FOUND = 500;

    private final Session session;

    /** @param session a session on the workspace {@code dam} */
    FileTree(Session session) {
        this.session = session;
    }

    /**
     * Returns a folder, the root included.
     *
     * @throws PathNotFoundException where there is none at this path, or not for this user
     */
    Node folder(String path) throws RepositoryException {
        Node node = path.equals("/") ? session.getRootNode() : at(path);
        if (node.getDepth() > 0 && !node.isNodeType(NodeTypes.Folder.NAME)) {
            throw new PathNotFoundException(path + " is no folder");
        }
        return node;
    }

    /**
     * Returns a file.
     *
     * @throws PathNotFoundException where there is none at this path, or not for this user
     */
    Node file(String path) throws RepositoryException {
        Node node = at(path);
        if (!node.isNodeType(ASSET)) {
            throw new PathNotFoundException(path + " is no file");
        }
        return node;
    }

    private Node at(String path) throws RepositoryException {
        boolean possible = path.startsWith("/")
                && path.length() > 1
                && !path.contains("//")
                && path.chars().noneMatch(c -> "[]|*:".indexOf(c) >= 0);
        if (!possible || !session.nodeExists(path)) {
            throw new PathNotFoundException(path);
        }
        return session.getNode(path);
    }

    /** Returns the folders in a folder and then the files, each by name. */
    static List<Node> in(Node folder) throws RepositoryException {
        List<Node> folders = new ArrayList<>();
        List<Node> files = new ArrayList<>();
        for (NodeIterator children = folder.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(ASSET)) {
                files.add(child);
            } else if (child.isNodeType(NodeTypes.Folder.NAME)) {
                folders.add(child);
            }
        }
        folders.sort(Comparator.comparing(NodeUtil::getName));
        files.sort(Comparator.comparing(NodeUtil::getName));
        folders.addAll(files);
        return folders;
    }

    /** Returns the files whose title, name or file name contains some words as they stand, in any folder. */
    List<Node> search(String words) throws RepositoryException {
        String like = "'%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                        .replace("'", "''")
                + "%'";
        Map<String, Node> found = new LinkedHashMap<>();
        collect(
                "SELECT * FROM [mgnl:asset] WHERE LOWER([title]) LIKE " + like + " OR LOWER([name]) LIKE " + like,
                found,
                false);
        collect("SELECT * FROM [mgnl:resource] WHERE LOWER([fileName]) LIKE " + like, found, true);
        return List.copyOf(found.values());
    }

    private void collect(String statement, Map<String, Node> found, boolean parents) throws RepositoryException {
        Query query = session.getWorkspace().getQueryManager().createQuery(statement, Query.JCR_SQL2);
        query.setLimit(MOST_FOUND);
        for (NodeIterator nodes = query.execute().getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            Node asset = parents ? node.getParent() : node;
            if (asset.isNodeType(ASSET)) {
                found.putIfAbsent(asset.getIdentifier(), asset);
            }
        }
    }

    Node addFolder(Node parent, String title) throws RepositoryException, Refusal {
        if (title.isBlank()) {
            throw new Refusal("file.refused.folder");
        }
        String name = NodeNames.of(title);
        if (parent.hasNode(name)) {
            throw new Refusal("file.refused.taken", name);
        }
        Node folder = parent.addNode(name, NodeTypes.Folder.NAME);
        folder.setProperty("title", title.strip());
        NodeTypes.Created.set(folder);
        session.save();
        return folder;
    }

    Node add(Node folder, StagedFile file) throws RepositoryException, IOException {
        Node asset = AssetWriter.create(folder, file);
        NodeTypes.Created.set(asset);
        session.save();
        return asset;
    }

    /** Gives a file other bytes; what refers to it then leads to these. */
    void replace(Node asset, StagedFile file) throws RepositoryException, IOException {
        AssetWriter.replace(asset, file);
        // The bytes are in a node of their own, which is stamped itself; the file as a whole has changed too.
        NodeTypes.LastModified.update(asset);
        session.save();
    }

    /** Sets what is known about a file; an empty text takes a property away. */
    void describe(Node asset, Map<String, String> properties) throws RepositoryException {
        for (Map.Entry<String, String> property : properties.entrySet()) {
            String value = property.getValue().strip();
            if (!value.isEmpty()) {
                asset.setProperty(property.getKey(), value);
            } else if (asset.hasProperty(property.getKey())) {
                asset.getProperty(property.getKey()).remove();
            }
        }
        session.save();
    }

    Node rename(Node node, String name) throws RepositoryException, Refusal {
        Node parent = node.getParent();
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}")) {
            throw new Refusal("file.refused.name", name);
        }
        if (parent.hasNode(name)) {
            throw new Refusal("file.refused.taken", name);
        }
        session.move(node.getPath(), (parent.getDepth() == 0 ? "" : parent.getPath()) + "/" + name);
        Node renamed = parent.getNode(name);
        renamed.setProperty("name", name);
        session.save();
        return renamed;
    }
}
