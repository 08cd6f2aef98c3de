package nl.vpng.publishing;

import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import nl.vpng.site.PropertyValues;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of content refers to: files as {@code jcr:<identifier>}, other content by identifier, and the links in
 * rich text. Reads with the rights of the sessions it gets, so give it those of the system where it should see all.
 */
final class References {

    private static final String IDENTIFIER = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern ALONE = Pattern.compile(IDENTIFIER);
    private static final Pattern FILE = Pattern.compile("\\bjcr:(" + IDENTIFIER + ")");

    /** How Magnolia's editor stores a link. */
    private static final Pattern LINK =
            Pattern.compile("\\$\\{link:\\{uuid:\\{(?:jcr:)?(" + IDENTIFIER + ")\\},repository:\\{(\\w+)\\}");

    /** Opens a session for a workspace. */
    interface Sessions {
        Session of(String workspace) throws RepositoryException;
    }

    /**
     * Something that a property names and that is not there.
     *
     * @param place path of the property
     */
    record Dangling(String place) {}

    private record Key(@Nullable String workspace, String identifier) {}

    private final Sessions sessions;
    private final Map<String, Content> targets = new LinkedHashMap<>();
    private final List<Dangling> dangling = new ArrayList<>();

    private References(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Reads what a node and its parts refer to.
     *
     * @param recursive whether the pages below it belong to it too
     */
    static References of(Node node, boolean recursive, Sessions sessions) throws RepositoryException {
        References references = new References(sessions);
        references.read(node, recursive);
        return references;
    }

    /** Returns what is referred to and is there, each once, in the order of the content. */
    Collection<Content> targets() {
        return targets.values();
    }

    /** Returns what is referred to in a workspace. */
    List<Content> targets(String workspace) {
        return targets.values().stream()
                .filter(target -> target.workspace().equals(workspace))
                .toList();
    }

    /** Returns what is referred to and is not there. */
    List<Dangling> dangling() {
        return dangling;
    }

    private void read(Node node, boolean recursive) throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getType() == PropertyType.STRING && !property.getName().contains(":")) {
                for (Value value : PropertyValues.of(property)) {
                    for (Key key : keys(value.getString())) {
                        add(key, property.getPath());
                    }
                }
            }
        }
        for (Node child : NodeUtil.getNodes(node)) {
            if (recursive || !ContentNodes.isContent(child)) {
                read(child, recursive);
            }
        }
    }

    private static List<Key> keys(String text) {
        List<Key> keys = new ArrayList<>();
        if (ALONE.matcher(text).matches()) {
            return List.of(new Key(null, text));
        }
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            keys.add(new Key(link.group(2), link.group(1)));
        }
        for (Matcher file = FILE.matcher(LINK.matcher(text).replaceAll("")); file.find(); ) {
            keys.add(new Key(Content.FILES, file.group(1)));
        }
        return keys;
    }

    private void add(Key key, String place) throws RepositoryException {
        Optional<Content> target = find(key);
        if (target.isPresent()) {
            targets.putIfAbsent(target.get().identifier(), target.get());
        } else {
            dangling.add(new Dangling(place));
        }
    }

    private Optional<Content> find(Key key) throws RepositoryException {
        String workspace = key.workspace();
        for (String candidate : workspace == null ? Content.REFERRING : List.of(workspace)) {
            try {
                return Optional.of(Content.of(sessions.of(candidate).getNodeByIdentifier(key.identifier())));
            } catch (ItemNotFoundException elsewhere) {
                // an identifier alone does not say in which workspace its node is
            }
        }
        return Optional.empty();
    }
}
