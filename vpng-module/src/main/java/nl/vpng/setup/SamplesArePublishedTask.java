package nl.vpng.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.publishing.ContentNodes;

/**
 * Marks the sample content as published on the author: public loads the same content at its own first start, so that an
 * editor who sees it on the site should not read here that it is not there.
 */
final class SamplesArePublishedTask extends AbstractRepositoryTask {

    /** The folder of the sample files; like the workspace of pages, that of files may hold other content too. */
    private static final String FILES = "/vpng";

    SamplesArePublishedTask() {
        super("Status of the sample content", "Marks the sample content as published, as public loads it itself.");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException {
        Session pages = saved(installContext, "website");
        for (String page : SamplePageOrderTask.ORDER) {
            if (pages.nodeExists("/" + page)) {
                mark(pages.getNode("/" + page));
            }
        }
        Session files = saved(installContext, "dam");
        if (files.nodeExists(FILES)) {
            mark(files.getNode(FILES));
        }
        for (String workspace : List.of("kennisdomeinen", "publicaties")) {
            for (Node node : NodeUtil.getNodes(saved(installContext, workspace).getRootNode())) {
                mark(node);
            }
        }
    }

    /** Content that was saved after it was published would count as changed since. */
    private static Session saved(InstallContext installContext, String workspace) throws RepositoryException {
        Session session = installContext.getJCRSession(workspace);
        session.save();
        return session;
    }

    /** Marks content and what is below, but no parts. */
    private static void mark(Node node) throws RepositoryException {
        if (!ContentNodes.isContent(node)) {
            return;
        }
        NodeTypes.Activatable.update(node, "superuser", true);
        for (Node child : NodeUtil.getNodes(node)) {
            mark(child);
        }
    }
}
