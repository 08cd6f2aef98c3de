package nl.vpng.setup;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.Arrays;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Lets the server answer HEAD, which Magnolia refuses as installed: link checkers and mail programs ask with it. */
class AllowHeadTask extends AbstractRepositoryTask {

    private static final String NODE = "/server/IPConfig/allow-all";
    private static final String METHODS = "methods";

    AllowHeadTask() {
        super("Answer HEAD", "Adds HEAD to the methods of config:" + NODE + ".");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Session config = installContext.getConfigJCRSession();
        if (!config.nodeExists(NODE)) {
            installContext.warn(
                    "config:" + NODE + " is not there, so HEAD may be refused. Allow it where methods are limited.");
            return;
        }
        Node allowed = config.getNode(NODE);
        String methods = PropertyUtil.getString(allowed, METHODS, "");
        boolean present =
                Arrays.stream(methods.split(",", -1)).map(String::strip).anyMatch("HEAD"::equals);
        if (!present) {
            allowed.setProperty(METHODS, methods.isBlank() ? "GET,POST,HEAD" : methods + ",HEAD");
        }
    }
}
