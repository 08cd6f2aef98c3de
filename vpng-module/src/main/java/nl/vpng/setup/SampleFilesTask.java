package nl.vpng.setup;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Gives the assets of the sample site their content. Bootstrap files describe the assets below {@code dam:/vpng}; the
 * file of {@code /vpng/a/b} is {@code mgnl-bootstrap-samples/vpng-files/a/b.<type>} on the class path. An asset that
 * has content keeps it.
 */
class SampleFilesTask extends AbstractRepositoryTask {

    private static final String FOLDER = "/vpng";
    private static final String FILES = "/mgnl-bootstrap-samples/vpng-files";
    private static final String CONTENT = "jcr:content";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "svg", "image/svg+xml");

    SampleFilesTask() {
        super("Sample files", "Adds the content of the PDFs and covers of the sample site.");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Session dam = installContext.getJCRSession("dam");
        if (!dam.nodeExists(FOLDER)) {
            installContext.warn("dam:" + FOLDER + " is not there, so the sample site has no files.");
            return;
        }
        try {
            fill(dam.getNode(FOLDER));
        } catch (IOException e) {
            throw new TaskExecutionException("Cannot read a file of the sample site: " + e.getMessage(), e);
        }
        dam.save();
    }

    private static void fill(Node folder) throws RepositoryException, IOException, TaskExecutionException {
        for (Node child : NodeUtil.getNodes(folder)) {
            if (!child.isNodeType("mgnl:asset")) {
                fill(child);
            } else if (!child.hasNode(CONTENT)) {
                addContent(child);
            }
        }
    }

    private static void addContent(Node asset) throws RepositoryException, IOException, TaskExecutionException {
        String type = PropertyUtil.getString(asset, "type", "");
        String mediaType = MEDIA_TYPES.get(type);
        if (mediaType == null) {
            throw new TaskExecutionException("dam:" + asset.getPath() + " has type '" + type + "'; known are "
                    + MEDIA_TYPES.keySet() + ". Correct it in the bootstrap file.");
        }
        byte[] bytes = read(FILES + asset.getPath().substring(FOLDER.length()) + "." + type);
        Node content = asset.addNode(CONTENT, "mgnl:resource");
        Binary binary = asset.getSession().getValueFactory().createBinary(new ByteArrayInputStream(bytes));
        content.setProperty("jcr:data", binary);
        binary.dispose();
        content.setProperty("jcr:mimeType", mediaType);
        content.setProperty("jcr:lastModified", Calendar.getInstance());
        content.setProperty("fileName", asset.getName() + "." + type);
        content.setProperty("extension", type);
        content.setProperty("size", bytes.length);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image != null) {
            content.setProperty("width", image.getWidth());
            content.setProperty("height", image.getHeight());
        }
    }

    private static byte[] read(String file) throws IOException, TaskExecutionException {
        try (InputStream stream = SampleFilesTask.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new TaskExecutionException("There is no " + file + " on the class path for an asset of the sample"
                        + " site. Add the file, or take the asset out of the bootstrap file.");
            }
            return stream.readAllBytes();
        }
    }
}
