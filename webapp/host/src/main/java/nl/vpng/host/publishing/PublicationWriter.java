package nl.vpng.host.publishing;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.nodetype.NodeType;

/**
 * Writes items with their parts as one stream, which {@link PublicationReader} reads. Values keep their types, files go
 * through in pieces: memory does not grow with them.
 */
final class PublicationWriter implements Closeable {
    static final String MARK = "vpng publication 1";

    private final DataOutputStream out;

    PublicationWriter(OutputStream stream, String workspace) throws IOException {
        out = new DataOutputStream(stream);
        text(MARK);
        text(workspace);
    }

    /** Writes an item: where it belongs, and its content. */
    void publish(Node item) throws IOException, RepositoryException {
        out.writeBoolean(true);
        Node parent = item.getParent();
        text(parent.getPath());
        text(parent.getIdentifier());
        texts(following(parent, item));
        node(item);
    }

    /** Writes that an item is to go. */
    void unpublish(Node item) throws IOException, RepositoryException {
        out.writeBoolean(true);
        text(item.getIdentifier());
    }

    /** Marks the end; what lacks it was cut short. */
    @Override
    public void close() throws IOException {
        out.writeBoolean(false);
        out.close();
    }

    /** The identifiers of the siblings after an item: it comes before the first of them that public has. */
    private static List<String> following(Node parent, Node item) throws RepositoryException {
        List<String> identifiers = new ArrayList<>();
        boolean after = false;
        for (NodeIterator siblings = parent.getNodes(); siblings.hasNext(); ) {
            Node sibling = siblings.nextNode();
            if (after) {
                identifiers.add(sibling.getIdentifier());
            }
            after = after || sibling.isSame(item);
        }
        return identifiers;
    }

    private void node(Node node) throws IOException, RepositoryException {
        text(node.getName());
        text(node.getPrimaryNodeType().getName());
        text(node.getIdentifier());
        List<String> mixins = new ArrayList<>();
        for (NodeType mixin : node.getMixinNodeTypes()) {
            if (Content.isPublishedMixin(mixin.getName())) {
                mixins.add(mixin.getName());
            }
        }
        texts(mixins);
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (Content.isPublished(property)) {
                property(property);
            }
        }
        out.writeBoolean(false);
        for (Node part : Content.parts(node)) {
            out.writeBoolean(true);
            node(part);
        }
        out.writeBoolean(false);
    }

    private void property(Property property) throws IOException, RepositoryException {
        out.writeBoolean(true);
        text(property.getName());
        out.writeBoolean(property.isMultiple());
        Value[] values = property.isMultiple() ? property.getValues() : new Value[] {property.getValue()};
        out.writeInt(property.isMultiple() && values.length == 0 ? PropertyType.STRING : values[0].getType());
        out.writeInt(values.length);
        for (Value value : values) {
            if (value.getType() == PropertyType.BINARY) {
                binary(value.getBinary());
            } else {
                text(value.getString());
            }
        }
    }

    private void binary(Binary binary) throws IOException, RepositoryException {
        try (InputStream stream = binary.getStream()) {
            out.writeLong(binary.getSize());
            stream.transferTo(out);
        } finally {
            binary.dispose();
        }
    }

    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
