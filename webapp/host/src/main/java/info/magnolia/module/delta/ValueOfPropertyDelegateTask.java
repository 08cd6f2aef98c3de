package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Does one task where a property has a value, another where it has not. */
public class ValueOfPropertyDelegateTask extends CheckNodeDelegateTask {
    private final String expected;
    private final boolean ignoreCase;

    /**
     * @param propertyValue the value to compare with, as text
     * @param ignoreCase whether capitals make no difference
     * @param ifFalse null for nothing
     */
    public ValueOfPropertyDelegateTask(
            String taskName,
            String taskDescription,
            String workspaceName,
            String nodePath,
            String propertyName,
            String propertyValue,
            boolean ignoreCase,
            Task ifTrue,
            @Nullable Task ifFalse) {
        super(taskName, taskDescription, workspaceName, nodePath, propertyName, ifTrue, ifFalse);
        this.expected = propertyValue;
        this.ignoreCase = ignoreCase;
    }

    @Override
    protected boolean checkNode(Node node, InstallContext ctx) throws RepositoryException {
        if (!node.hasProperty(propertyName)) {
            return false;
        }
        String value = node.getProperty(propertyName).getString();
        return ignoreCase ? value.equalsIgnoreCase(expected) : value.equals(expected);
    }
}
