package nl.vpng.host.dam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Calendar;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.repository.NodeNames;
import nl.vpng.host.repository.Repository;

/** Writes uploaded files as Magnolia keeps them: a {@code mgnl:asset} with the bytes in its {@code jcr:content}. Nothing here saves. */
public final class AssetWriter {

    private static final String CONTENT = "jcr:content";

    private AssetWriter() {}

    /**
     * Makes an asset; its identifier is the token of the file, so that the same file never becomes two.
     *
     * @param folder the folder, in the workspace {@code dam}
     * @return the asset
     */
    public static Node create(Node folder, StagedFile file) throws RepositoryException, IOException {
        String title = file.name().replaceFirst("\\.[^.]*$", "");
        String name = NodeNames.unique(folder, NodeNames.of(title));
        Node asset = Repository.addNode(folder, name, "mgnl:asset", file.token());
        asset.setProperty("name", name);
        asset.setProperty("title", title);
        replace(asset, file);
        return asset;
    }

    /** Gives an asset the bytes of a file; identifier, name and title stay, so links to it lead to the new file. */
    public static void replace(Node asset, StagedFile file) throws RepositoryException, IOException {
        asset.setProperty("type", file.type().extension());
        Node content = asset.hasNode(CONTENT) ? asset.getNode(CONTENT) : asset.addNode(CONTENT, "mgnl:resource");
        try (InputStream in = Files.newInputStream(file.data())) {
            Binary binary = asset.getSession().getValueFactory().createBinary(in);
            try {
                content.setProperty("jcr:data", binary);
            } finally {
                binary.dispose();
            }
        }
        content.setProperty("jcr:mimeType", file.type().mediaType());
        content.setProperty("jcr:lastModified", Calendar.getInstance());
        content.setProperty("fileName", file.name());
        content.setProperty("extension", file.type().extension());
        content.setProperty("size", file.size());
        measure(content, file);
    }

    private static void measure(Node content, StagedFile file) throws RepositoryException, IOException {
        remove(content, "width");
        remove(content, "height");
        if (!file.type().image()) {
            return;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.data().toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    reader.setInput(in);
                    content.setProperty("width", reader.getWidth(0));
                    content.setProperty("height", reader.getHeight(0));
                } finally {
                    reader.dispose();
                }
            }
        }
    }

    private static void remove(Node node, String property) throws RepositoryException {
        if (node.hasProperty(property)) {
            node.getProperty(property).remove();
        }
    }
}
