package nl.vpng.host.dam;

import info.magnolia.context.MgnlContext;
import info.magnolia.dam.api.Asset;
import info.magnolia.dam.api.metadata.AssetMetadata;
import info.magnolia.dam.api.metadata.MagnoliaAssetMetadata;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** A node of type {@code mgnl:asset}; one whose file is still missing has an empty name and size 0. */
final class JcrAsset implements Asset {

    private static final String CONTENT = "jcr:content";
    private static final String DATA = "jcr:data";

    private final Node node;

    JcrAsset(Node node) {
        this.node = node;
    }

    @Override
    public String getLink() {
        try {
            String file =
                    URLEncoder.encode(getFileName(), StandardCharsets.UTF_8).replace("+", "%20");
            return MgnlContext.getContextPath() + "/dam/jcr:" + node.getIdentifier() + "/" + file;
        } catch (RepositoryException e) {
            throw new IllegalStateException("An asset has no identifier", e);
        }
    }

    @Override
    public String getMimeType() {
        return text("jcr:mimeType");
    }

    @Override
    public String getFileName() {
        return text("fileName");
    }

    @Override
    public @Nullable InputStream getContentStream() {
        try {
            return node.hasNode(CONTENT) && node.getNode(CONTENT).hasProperty(DATA)
                    ? node.getNode(CONTENT).getProperty(DATA).getBinary().getStream()
                    : null;
        } catch (RepositoryException e) {
            throw new IllegalStateException("The file of an asset cannot be read", e);
        }
    }

    @Override
    public long getFileSize() {
        Long size = number("size");
        return size == null ? 0 : size;
    }

    @Override
    public @Nullable Calendar getLastModified() {
        return PropertyUtil.getDate(node, NodeTypes.LastModified.LAST_MODIFIED);
    }

    @Override
    public <M extends AssetMetadata> boolean supports(Class<M> metaData) {
        return metaData == MagnoliaAssetMetadata.class && getMimeType().startsWith("image/");
    }

    @Override
    public <M extends AssetMetadata> M getMetadata(Class<M> metaData) {
        if (!supports(metaData)) {
            throw new IllegalArgumentException(getFileName() + " has no facts of the kind " + metaData.getName());
        }
        return metaData.cast(new Size());
    }

    private @Nullable Long number(String property) {
        try {
            return node.hasNode(CONTENT) ? PropertyUtil.getLong(node.getNode(CONTENT), property) : null;
        } catch (RepositoryException e) {
            throw new IllegalStateException("The property " + property + " of an asset cannot be read", e);
        }
    }

    private String text(String property) {
        try {
            return node.hasNode(CONTENT)
                    ? Objects.requireNonNullElse(PropertyUtil.getString(node.getNode(CONTENT), property), "")
                    : "";
        } catch (RepositoryException e) {
            throw new IllegalStateException("The property " + property + " of an asset cannot be read", e);
        }
    }

    /** Width and height of an image, as they were stored with it. */
    private final class Size implements MagnoliaAssetMetadata {

        @Override
        public @Nullable Long getWidth() {
            return number("width");
        }

        @Override
        public @Nullable Long getHeight() {
            return number("height");
        }
    }
}
