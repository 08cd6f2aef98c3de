package nl.vpng.publishing;

import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.Finding;

/** Takes content off public, and with it those of its files that no other published content uses. */
public final class Withdrawal {

    private final WhereUsed whereUsed;
    private final Sender sender;
    private final EditorMessages messages;

    private record Plan(Content content, List<Content> files, List<Finding> findings) {}

    /**
     * @param whereUsed finds who else uses a file
     * @param sender takes it off
     * @param messages tell the editor
     */
    @Inject
    public Withdrawal(WhereUsed whereUsed, Sender sender, EditorMessages messages) {
        this.whereUsed = whereUsed;
        this.sender = sender;
        this.messages = messages;
    }

    /** Takes the content at a path off public; published content that refers to it is named in a message. */
    void takeOff(String workspace, String path) throws Exception {
        Plan plan = MgnlContext.doInSystemContext(() -> plan(workspace, path));
        sender.takeOff(plan.content());
        for (Content file : plan.files()) {
            sender.takeOff(file);
        }
        messages.warn(
                plan.findings(), "publishing.withdrawn.warned", plan.content().title());
    }

    private Plan plan(String workspace, String path) throws RepositoryException {
        Node node = MgnlContext.getJCRSession(workspace).getNode(path);
        List<Content> unneeded = new ArrayList<>();
        for (Content file :
                References.of(node, true, MgnlContext::getJCRSession).targets(Content.FILES)) {
            if (file.published() && !isNeeded(file, workspace, path)) {
                unneeded.add(file);
            }
        }
        List<Finding> findings = whereUsed.of(node).stream()
                .filter(Content::published)
                .map(user -> Finding.warning("publishing.withdrawn.used", user.label()))
                .toList();
        return new Plan(Content.of(node), unneeded, findings);
    }

    private boolean isNeeded(Content file, String workspace, String path) throws RepositoryException {
        Node node = MgnlContext.getJCRSession(file.workspace()).getNode(file.path());
        return whereUsed.of(node).stream()
                .filter(Content::published)
                .anyMatch(user -> !user.workspace().equals(workspace) || !(user.path() + "/").startsWith(path + "/"));
    }
}
