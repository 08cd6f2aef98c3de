package nl.vpng.publishing;

import info.magnolia.context.Context;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.Session;

/** Deletes content that nothing refers to, here and on public. */
public class DeleteCommand extends ContentCommand {

    private final WhereUsed whereUsed;
    private final Withdrawal withdrawal;
    private final EditorMessages messages;

    /**
     * @param whereUsed finds what refers to the content
     * @param withdrawal takes it off public
     * @param messages word the refusal
     */
    @Inject
    public DeleteCommand(WhereUsed whereUsed, Withdrawal withdrawal, EditorMessages messages) {
        this.whereUsed = whereUsed;
        this.withdrawal = withdrawal;
        this.messages = messages;
    }

    @Override
    public boolean execute(Context context) throws Exception {
        String workspace = workspace();
        String path = pathToChange(context);
        Session session = context.getJCRSession(workspace);
        Node node = session.getNode(path);
        Content content = Content.of(node);
        List<Content> users = whereUsed.of(node);
        if (!users.isEmpty()) {
            throw messages.refusalFor(users, "publishing.delete.used", content.title());
        }
        if (content.published()) {
            withdrawal.takeOff(workspace, path);
            session.refresh(false);
        }
        session.getNode(path).remove();
        session.save();
        return PROCESSING_COMPLETE;
    }
}
