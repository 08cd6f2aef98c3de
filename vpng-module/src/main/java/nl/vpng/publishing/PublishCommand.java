package nl.vpng.publishing;

import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.Finding;

/**
 * Publishes content with the files that it needs, these first: Magnolia's own command would leave visitors without
 * them. What public has unchanged is not sent again. Errors in the content stop it; warnings reach the editor's
 * messages.
 */
public class PublishCommand extends ContentCommand {

    private final Check check;
    private final Sender sender;
    private final EditorMessages messages;

    private boolean recursive;

    /** A file's folders, the uppermost first, and then the file. */
    private record Plan(Content content, List<Content> needed, List<Finding> findings) {}

    /**
     * @param check looks at the content
     * @param sender sends it
     * @param messages tell the editor
     */
    @Inject
    public PublishCommand(Check check, Sender sender, EditorMessages messages) {
        this.check = check;
        this.sender = sender;
        this.messages = messages;
    }

    @Override
    public boolean execute(Context context) throws Exception {
        String workspace = workspace();
        String path = pathToChange(context);
        Plan plan = MgnlContext.doInSystemContext(() -> plan(workspace, path));
        List<Finding> errors = plan.findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw messages.refusal(errors, "publishing.refused", plan.content().title());
        }
        Sender.Delivery delivery = sender.delivery();
        for (Content needed : plan.needed()) {
            delivery.sendFile(needed);
        }
        delivery.send(plan.content(), recursive);
        messages.warn(plan.findings(), "publishing.warned", plan.content().title());
        return PROCESSING_COMPLETE;
    }

    private Plan plan(String workspace, String path) throws RepositoryException {
        Node node = MgnlContext.getJCRSession(workspace).getNode(path);
        References references = References.of(node, recursive, MgnlContext::getJCRSession);
        List<Content> needed = new ArrayList<>();
        for (Content file : references.targets(Content.FILES)) {
            addWithFolders(file, needed);
        }
        Content content = Content.of(node);
        if (workspace.equals(Content.FILES)) {
            addWithFolders(content, needed);
            needed.remove(content);
        }
        return new Plan(content, needed, check.findings(node, references));
    }

    private static void addWithFolders(Content file, List<Content> needed) throws RepositoryException {
        int at = needed.size();
        for (Node node = MgnlContext.getJCRSession(file.workspace()).getNode(file.path());
                node.getDepth() > 0;
                node = node.getParent()) {
            Content content = Content.of(node);
            boolean missing = node.isNodeType(NodeTypes.Folder.NAME) ? !content.published() : !content.isUpToDate();
            if (missing && !needed.contains(content)) {
                needed.add(at, content);
            }
        }
    }

    /**
     * Says whether the content below it goes along.
     *
     * @param recursive as in Magnolia's own command
     */
    public void setRecursive(boolean recursive) {
        this.recursive = recursive;
    }
}
