package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.RepositoryException;
import nl.vpng.host.security.Roles;

/** Gives a role a permission on a workspace. */
public class AddPermissionTask extends AbstractTask {
    private final String roleName;
    private final String workspaceName;
    private final String pathPattern;
    private final long permission;
    private final boolean addSubpathsPermission;

    public AddPermissionTask(
            String taskName,
            String roleName,
            String workspaceName,
            String pathPattern,
            long permission,
            boolean addSubpathsPermission) {
        this(taskName, "", roleName, workspaceName, pathPattern, permission, addSubpathsPermission);
    }

    /**
     * @param workspaceName the workspace, {@code uri} for web addresses
     * @param pathPattern the path that the permission is for; {@code *} stands for any characters
     * @param permission the bits of {@link info.magnolia.cms.security.Permission}
     * @param addSubpathsPermission whether it is for everything below the path too
     */
    public AddPermissionTask(
            String taskName,
            String taskDescription,
            String roleName,
            String workspaceName,
            String pathPattern,
            long permission,
            boolean addSubpathsPermission) {
        super(taskName, taskDescription);
        this.roleName = roleName;
        this.workspaceName = workspaceName;
        this.pathPattern = pathPattern;
        this.permission = permission;
        this.addSubpathsPermission = addSubpathsPermission;
    }

    /** Adds the permission; a role that does not exist is reported in the log, as Magnolia does. */
    @Override
    public void execute(InstallContext ctx) throws TaskExecutionException {
        try {
            Roles roles = new Roles(ctx.getJCRSession("userroles"));
            if (!roles.exists(roleName)) {
                ctx.warn("Role '" + roleName + "' does not exist, so '" + getName() + "' gives it nothing");
                return;
            }
            roles.grant(roleName, workspaceName, pathPattern, permission);
            if (addSubpathsPermission) {
                roles.grant(roleName, workspaceName, (pathPattern.equals("/") ? "" : pathPattern) + "/*", permission);
            }
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Task '" + getName() + "' failed: " + e.getMessage(), e);
        }
    }
}
