package nl.vpng.host.repository;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.jcr.AccessDeniedException;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.core.HierarchyManager;
import org.apache.jackrabbit.core.id.ItemId;
import org.apache.jackrabbit.core.security.AMContext;
import org.apache.jackrabbit.core.security.AccessManager;
import org.apache.jackrabbit.core.security.authorization.AccessControlProvider;
import org.apache.jackrabbit.core.security.authorization.Permission;
import org.apache.jackrabbit.core.security.authorization.WorkspaceAccessManager;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.Path;
import org.apache.jackrabbit.spi.commons.conversion.NamePathResolver;
import org.apache.jackrabbit.spi.commons.name.PathFactoryImpl;
import org.jspecify.annotations.Nullable;

/**
 * Checks every access of a session against its {@link AccessRules}. Rules that let everything or nothing be read, which
 * are most, are decided without looking at the path. The root node itself can always be read, as in Magnolia.
 */
public final class RightsAccessManager implements AccessManager {
    private static final int REPOSITORY_WIDE = Permission.NODE_TYPE_DEF_MNGMT
            | Permission.NAMESPACE_MNGMT
            | Permission.WORKSPACE_MNGMT
            | Permission.PRIVILEGE_MNGMT;
    private static final int KEPT = 2000;

    private @Nullable HierarchyManager hierarchy;
    private @Nullable NamePathResolver names;
    private AccessRules rules = AccessRules.NONE;
    private boolean system;
    private boolean readsAll;
    private boolean readsNothing = true;
    private final Map<Path, Long> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Long> eldest) {
            return size() > KEPT;
        }
    };

    /** Made by Jackrabbit, one for each session. */
    public RightsAccessManager() {}

    @Override
    public void init(AMContext context) {
        Iterator<RightsPrincipal> principals =
                context.getSubject().getPrincipals(RightsPrincipal.class).iterator();
        hierarchy = context.getHierarchyManager();
        names = context.getNamePathResolver();
        if (principals.hasNext()) {
            AccessRights rights = principals.next().rights();
            system = rights instanceof SystemRights;
            rules = rights.rules(context.getWorkspaceName());
        } else {
            // Jackrabbit's own sessions are made without a login
            system = true;
            rules = AccessRules.ALL;
        }
        readsAll = rules.readsAll();
        readsNothing = rules.readsNothing();
    }

    @Override
    public void init(AMContext context, AccessControlProvider provider, WorkspaceAccessManager workspaces) {
        init(context);
    }

    @Override
    public void close() {
        known.clear();
    }

    @Override
    public boolean canRead(@Nullable Path path, @Nullable ItemId id) throws RepositoryException {
        if (readsAll) {
            return true;
        }
        if (readsNothing && path == null && id != null && id.denotesNode()) {
            return isRoot(resolve(id));
        }
        return isGranted(path == null ? resolve(required(id)) : path, Permission.READ);
    }

    @Override
    public boolean isGranted(Path path, int permissions) throws RepositoryException {
        if (system) {
            return true;
        }
        if ((permissions & REPOSITORY_WIDE) != 0) {
            return false;
        }
        if (permissions == Permission.READ && (readsAll || isRoot(path))) {
            return true;
        }
        long wanted = magnolia(permissions);
        return (granted(path) & wanted) == wanted;
    }

    @Override
    public boolean isGranted(Path parent, Name child, int permissions) throws RepositoryException {
        return isGranted(PathFactoryImpl.getInstance().create(parent, child, true), permissions);
    }

    private long granted(Path path) throws RepositoryException {
        Long cached = known.get(path);
        if (cached == null) {
            cached = rules.permissions(required(names).getJCRPath(path));
            known.put(path, cached);
        }
        return cached;
    }

    /** Translates Jackrabbit's permissions into Magnolia's bits. */
    private static long magnolia(int permissions) {
        long bits = 0;
        if ((permissions & (Permission.READ | Permission.READ_AC)) != 0) {
            bits |= info.magnolia.cms.security.Permission.READ;
        }
        if ((permissions & Permission.ADD_NODE) != 0) {
            bits |= info.magnolia.cms.security.Permission.ADD;
        }
        if ((permissions & (Permission.REMOVE_NODE | Permission.REMOVE_PROPERTY)) != 0) {
            bits |= info.magnolia.cms.security.Permission.REMOVE;
        }
        int others = Permission.READ
                | Permission.READ_AC
                | Permission.ADD_NODE
                | Permission.REMOVE_NODE
                | Permission.REMOVE_PROPERTY;
        if ((permissions & ~others) != 0) {
            bits |= info.magnolia.cms.security.Permission.SET;
        }
        return bits;
    }

    private static boolean isRoot(Path path) {
        return path.denotesRoot();
    }

    private Path resolve(ItemId id) throws RepositoryException {
        return required(hierarchy).getPath(id);
    }

    @Override
    public void checkPermission(Path path, int permissions) throws RepositoryException {
        if (!isGranted(path, permissions)) {
            throw new AccessDeniedException(
                    "Not permitted on " + required(names).getJCRPath(path));
        }
    }

    @Override
    public void checkRepositoryPermission(int permissions) throws AccessDeniedException {
        if (!system) {
            throw new AccessDeniedException("Only the system session may change the repository itself");
        }
    }

    @Override
    public boolean canAccess(String workspace) {
        return true;
    }

    /** The interface's older form, with its own three bits. */
    @Override
    @Deprecated
    public boolean isGranted(ItemId id, int actions) throws RepositoryException {
        int permissions = (actions & READ) != 0 ? Permission.READ : Permission.NONE;
        permissions |= (actions & WRITE) != 0 ? Permission.SET_PROPERTY : Permission.NONE;
        permissions |= (actions & REMOVE) != 0 ? Permission.REMOVE_NODE : Permission.NONE;
        return system || isGranted(resolve(id), permissions);
    }

    @Override
    @Deprecated
    public void checkPermission(ItemId id, int actions) throws RepositoryException {
        if (!isGranted(id, actions)) {
            throw new AccessDeniedException(
                    "Not permitted on " + required(names).getJCRPath(resolve(id)));
        }
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The access manager was not initialised");
        }
        return value;
    }
}
