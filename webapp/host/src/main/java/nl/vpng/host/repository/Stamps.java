package nl.vpng.host.repository;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes.Activatable;
import info.magnolia.jcr.util.NodeTypes.Created;
import info.magnolia.jcr.util.NodeTypes.LastModified;
import info.magnolia.jcr.util.NodeTypes.Page;
import info.magnolia.jcr.util.NodeTypes.Versionable;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.core.NodeImpl;
import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.state.ChildNodeEntry;
import org.apache.jackrabbit.core.state.ItemState;
import org.apache.jackrabbit.core.state.ItemStateException;
import org.apache.jackrabbit.core.state.NodeState;
import org.apache.jackrabbit.core.state.PropertyState;
import org.apache.jackrabbit.core.state.SessionItemStateManager;
import org.apache.jackrabbit.spi.Name;

/**
 * Who made and changed what, for one save: a new node gets {@code mgnl:created}, a changed one {@code mgnl:lastModified}, and
 * so do the nodes above it up to the piece of content that it is a part of. A new page does not change its parent, all other
 * children do, as in Magnolia. A stamp that the save itself writes stays as it is: publishing and bootstrapping bring theirs.
 */
final class Stamps {
    /** What says something about content without being content. */
    private static final Set<String> SILENT = Set.of(
            Created.CREATED,
            Created.CREATED_BY,
            LastModified.LAST_MODIFIED,
            LastModified.LAST_MODIFIED_BY,
            Activatable.ACTIVATION_STATUS,
            Activatable.LAST_ACTIVATED,
            Activatable.LAST_ACTIVATED_BY,
            Activatable.LAST_ACTIVATED_VERSION,
            Activatable.LAST_ACTIVATED_VERSION_CREATED,
            Versionable.COMMENT,
            "jcr:mixinTypes",
            "jcr:lockOwner",
            "jcr:lockIsDeep");

    private final SessionImpl session;
    private final Set<NodeId> made = new LinkedHashSet<>();
    private final Set<NodeId> changed = new LinkedHashSet<>();
    private final Set<NodeId> stamped = new HashSet<>();

    private Stamps(SessionImpl session) {
        this.session = session;
    }

    /** Looks through what a session is about to save. */
    static Stamps of(SessionImpl session, SessionItemStateManager states, NodeId root) throws RepositoryException {
        Stamps stamps = new Stamps(session);
        List<ItemState> changes = new ArrayList<>(states.getDescendantTransientItemStates(root));
        try {
            if (states.hasTransientItemState(root)) {
                changes.add(states.getTransientItemState(root));
            }
        } catch (ItemStateException e) {
            throw new RepositoryException("The root node's change cannot be read", e);
        }
        for (ItemState change : changes) {
            if (change instanceof NodeState node) {
                stamps.collect(node, states);
            } else if (change instanceof PropertyState property) {
                stamps.collect(property);
            }
        }
        return stamps;
    }

    private void collect(NodeState node, SessionItemStateManager states) throws RepositoryException {
        if (node.getStatus() == ItemState.STATUS_NEW) {
            made.add(node.getNodeId());
            return;
        }
        for (Name property : node.getRemovedPropertyNames()) {
            if (!SILENT.contains(session.getJCRName(property))) {
                changed.add(node.getNodeId());
            }
        }
        for (ChildNodeEntry child : node.getRemovedChildNodeEntries()) {
            // one that was moved away is not there
            if (states.hasTransientItemStateInAttic(child.getId())) {
                changed.add(node.getNodeId());
            }
        }
        for (ChildNodeEntry child : node.getAddedChildNodeEntries()) {
            if (!states.hasTransientItemState(child.getId())) {
                // not added here: another session removed it meanwhile
                continue;
            }
            NodeImpl added = session.getNodeById(child.getId());
            if (!added.isNodeType(Page.NAME)) {
                changed.add(node.getNodeId());
            }
            if (!added.isNew()) {
                changed.add(child.getId());
            }
        }
        for (ChildNodeEntry child : node.getReorderedChildNodeEntries()) {
            changed.add(child.getId());
        }
    }

    private void collect(PropertyState property) throws RepositoryException {
        String name = session.getJCRName(property.getName());
        if (!SILENT.contains(name)) {
            changed.add(property.getParentId());
        } else if (name.equals(LastModified.LAST_MODIFIED)) {
            stamped.add(property.getParentId());
        }
    }

    /** Writes the stamps into the session; the caller saves. */
    void set() throws RepositoryException {
        Calendar now = Calendar.getInstance(TimeZone.getDefault(), Locale.ROOT);
        String user = user();
        for (NodeId id : made) {
            Node node = session.getNodeById(id);
            if (node.isNodeType(Created.NAME) && !node.hasProperty(Created.CREATED)) {
                node.setProperty(Created.CREATED, now);
                node.setProperty(Created.CREATED_BY, user);
                modify(session.getNodeById(id), user, now);
            }
        }
        for (NodeId id : changed) {
            if (!made.contains(id)) {
                modifyUpwards(session.getNodeById(id), user, now);
            }
        }
    }

    private void modifyUpwards(NodeImpl start, String user, Calendar now) throws RepositoryException {
        NodeImpl node = start;
        modify(node, user, now);
        while (node.getDepth() > 1 && !ContentNodes.isContent(node) && isReadable(node.getParentId())) {
            node = session.getNodeById(node.getParentId());
            modify(node, user, now);
        }
    }

    private void modify(NodeImpl node, String user, Calendar now) throws RepositoryException {
        if (node.isNodeType(LastModified.NAME)
                && stamped.add(node.getNodeId())
                && session.hasPermission(
                        node.getPath() + "/" + LastModified.LAST_MODIFIED, Session.ACTION_SET_PROPERTY)) {
            LastModified.update(node, user, now);
        }
    }

    private boolean isReadable(NodeId id) throws RepositoryException {
        return session.getAccessManager().canRead(null, id);
    }

    private String user() {
        if (MgnlContext.hasInstance()) {
            return MgnlContext.getUser().getName();
        }
        String name = session.getUserID();
        // Magnolia's sessions with all rights are named admin and work as superuser
        return name.equals(SystemRights.INSTANCE.getName()) ? "superuser" : name;
    }
}
