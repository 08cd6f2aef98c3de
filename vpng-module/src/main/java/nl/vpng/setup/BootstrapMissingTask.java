package nl.vpng.setup;

import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.BootstrapResourcesTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.RepositoryException;

/**
 * Brings an older installation the roles, commands and other configuration that came since: those bootstrap files whose
 * node is not there. What is there stays as its administrator made it.
 */
final class BootstrapMissingTask extends BootstrapResourcesTask {

    /** Workspace and path are in the name of the file. */
    private static final Pattern FILE = Pattern.compile("/mgnl-bootstrap/vpng/([^./]+)\\.([^/]+)\\.yaml");

    BootstrapMissingTask() {
        super("Missing configuration", "Adds roles, commands and other configuration that are not there yet.");
    }

    @Override
    protected boolean acceptResource(InstallContext installContext, String resourceName) {
        Matcher file = FILE.matcher(resourceName);
        if (!file.matches()) {
            return false;
        }
        try {
            return !installContext
                    .getJCRSession(file.group(1))
                    .nodeExists("/" + file.group(2).replace('.', '/'));
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException(e);
        }
    }
}
