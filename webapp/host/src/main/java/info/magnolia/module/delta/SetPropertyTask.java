package info.magnolia.module.delta;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.InstallContext;
import javax.jcr.RepositoryException;

/** Sets a property, whatever it was. */
public class SetPropertyTask extends PropertyValuesTask {
    private final String workspaceName;
    private final String nodePath;
    private final String propertyName;
    private final Object newValue;

    public SetPropertyTask(String workspaceName, String nodePath, String propertyName, String newValue) {
        this("Set " + propertyName, workspaceName, nodePath, propertyName, newValue);
    }

    public SetPropertyTask(
            String taskName, String workspaceName, String nodePath, String propertyName, String newValue) {
        this(taskName, workspaceName, nodePath, propertyName, (Object) newValue);
    }

    public SetPropertyTask(
            String taskName, String workspaceName, String nodePath, String propertyName, Boolean newValue) {
        this(taskName, workspaceName, nodePath, propertyName, (Object) newValue);
    }

    public SetPropertyTask(String taskName, String workspaceName, String nodePath, String propertyName, Long newValue) {
        this(taskName, workspaceName, nodePath, propertyName, (Object) newValue);
    }

    private SetPropertyTask(
            String taskName, String workspaceName, String nodePath, String propertyName, Object newValue) {
        super(taskName, "Sets " + propertyName + " of " + workspaceName + ":" + nodePath);
        this.workspaceName = workspaceName;
        this.nodePath = nodePath;
        this.propertyName = propertyName;
        this.newValue = newValue;
    }

    @Override
    public void execute(InstallContext ctx) throws TaskExecutionException {
        try {
            PropertyUtil.setProperty(ctx.getJCRSession(workspaceName).getNode(nodePath), propertyName, newValue);
        } catch (RepositoryException e) {
            throw new TaskExecutionException(
                    "Could not set " + propertyName + " of " + workspaceName + ":" + nodePath + ": " + e.getMessage(),
                    e);
        }
    }
}
