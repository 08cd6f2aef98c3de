package nl.vpng.publishing;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.Session;
import nl.vpng.TestAuthor;

/** Stands in the place of Magnolia's commands that talk to public: writes down what is sent and sets the status. */
public class Recorder extends MgnlCommand {

    /** What was sent and taken off, such as {@code + dam:/a}. */
    static final List<String> SENT = new ArrayList<>();

    /** Of what this path is, nothing arrives. */
    static volatile String failing = "";

    private boolean publish;
    private String repository = "";
    private String path = "";
    private boolean recursive;

    static void installIn(TestAuthor author) throws Exception {
        author.system("config", session -> {
            for (Node module : NodeUtil.getNodes(session.getNode("/modules"))) {
                for (String catalog : new String[] {"commands/default", "commands/versioned"}) {
                    if (module.hasNode(catalog)) {
                        module.getNode(catalog).remove();
                    }
                }
            }
            for (String catalog : new String[] {"default", "versioned"}) {
                for (String command : new String[] {"publish", "unpublish"}) {
                    Node node = NodeUtil.createPath(
                            session.getRootNode(), "modules/recorder/commands/" + catalog, "mgnl:content");
                    node = node.addNode(command, "mgnl:contentNode");
                    node.setProperty("class", Recorder.class.getName());
                    node.setProperty("publish", command.equals("publish"));
                }
            }
            return null;
        });
    }

    static void reset() {
        SENT.clear();
        failing = "";
    }

    @Override
    public boolean execute(Context context) throws Exception {
        if (path.equals(failing)) {
            throw new IllegalStateException("public does not answer");
        }
        SENT.add((publish ? "+ " : "- ") + repository + ":" + path + (recursive ? "/*" : ""));
        MgnlContext.doInSystemContext(() -> {
            Session session = MgnlContext.getJCRSession(repository);
            Node node = session.getNode(path);
            node.setProperty("mgnl:activationStatus", publish);
            Calendar now = Calendar.getInstance(TimeZone.getDefault(), Locale.ROOT);
            now.add(Calendar.SECOND, 1);
            node.setProperty("mgnl:lastActivated", now);
            session.save();
            return null;
        });
        return PROCESSING_COMPLETE;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }

    public void setRepository(String repository) {
        this.repository = repository;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public void setRecursive(boolean recursive) {
        this.recursive = recursive;
    }
}
