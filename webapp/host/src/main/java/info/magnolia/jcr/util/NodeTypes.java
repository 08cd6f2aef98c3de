package info.magnolia.jcr.util;

import info.magnolia.context.MgnlContext;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Names of Magnolia's node types and mixins, and what belongs to each. */
public class NodeTypes {
    public static final String JCR_PREFIX = "jcr:";
    public static final String MGNL_PREFIX = "mgnl:";
    public static final String REP_PREFIX = "rep:";

    /** Kept as in Magnolia, where the class can be made; it has only static members. */
    public NodeTypes() {}

    private static Calendar now() {
        return Calendar.getInstance(TimeZone.getDefault(), Locale.ROOT);
    }

    private static String userName() {
        return MgnlContext.hasInstance() ? MgnlContext.getUser().getName() : "superuser";
    }

    private static @Nullable Calendar date(Node node, String name) throws RepositoryException {
        return node.hasProperty(name) ? node.getProperty(name).getDate() : null;
    }

    private static @Nullable String text(Node node, String name) throws RepositoryException {
        return node.hasProperty(name) ? node.getProperty(name).getString() : null;
    }

    /** A piece of content. */
    public static class Content {
        public static final String NAME = "mgnl:content";

        public Content() {}
    }

    /** A part of a piece of content. */
    public static class ContentNode {
        public static final String NAME = "mgnl:contentNode";

        public ContentNode() {}
    }

    /** A page. */
    public static class Page {
        public static final String NAME = "mgnl:page";

        public Page() {}
    }

    /** An area of a page. */
    public static class Area {
        public static final String NAME = "mgnl:area";

        public Area() {}
    }

    /** A component in an area. */
    public static class Component {
        public static final String NAME = "mgnl:component";

        public Component() {}
    }

    /** A folder. */
    public static class Folder {
        public static final String NAME = "mgnl:folder";

        public Folder() {}
    }

    /** A file's bytes. */
    public static class Resource {
        public static final String NAME = "mgnl:resource";

        public Resource() {}
    }

    /** A user. */
    public static class User {
        public static final String NAME = "mgnl:user";

        public User() {}
    }

    /** A role. */
    public static class Role {
        public static final String NAME = "mgnl:role";

        public Role() {}
    }

    /** A group of users. */
    public static class Group {
        public static final String NAME = "mgnl:group";

        public Group() {}
    }

    /** What is rendered with a template. */
    public static class Renderable {
        public static final String NAME = "mgnl:renderable";
        public static final String TEMPLATE = "mgnl:template";

        public Renderable() {}

        /** Returns the template's id, or null. */
        public static @Nullable String getTemplate(Node node) throws RepositoryException {
            return text(node, TEMPLATE);
        }

        public static void set(Node node, String template) throws RepositoryException {
            node.setProperty(TEMPLATE, template);
        }
    }

    /** When and by whom a node was made. */
    public static class Created {
        public static final String NAME = "mgnl:created";
        public static final String CREATED = "mgnl:created";
        public static final String CREATED_BY = "mgnl:createdBy";

        public Created() {}

        public static @Nullable Calendar getCreated(Node node) throws RepositoryException {
            return date(node, CREATED);
        }

        public static @Nullable String getCreatedBy(Node node) throws RepositoryException {
            return text(node, CREATED_BY);
        }

        /** Marks a node as made now by the current user; that is also its last change. */
        public static void set(Node node) throws RepositoryException {
            set(node, userName(), now());
        }

        public static void set(Node node, String userName, Calendar created) throws RepositoryException {
            node.setProperty(CREATED, created);
            node.setProperty(CREATED_BY, userName);
            LastModified.update(node, userName, created);
        }
    }

    /** When and by whom a node was last changed. */
    public static class LastModified {
        public static final String NAME = "mgnl:lastModified";
        public static final String LAST_MODIFIED = "mgnl:lastModified";
        public static final String LAST_MODIFIED_BY = "mgnl:lastModifiedBy";

        public LastModified() {}

        /** Returns the last change, the making where there was none, or null. */
        public static @Nullable Calendar getLastModified(Node node) throws RepositoryException {
            Calendar changed = date(node, LAST_MODIFIED);
            return changed == null ? Created.getCreated(node) : changed;
        }

        public static @Nullable String getLastModifiedBy(Node node) throws RepositoryException {
            return text(node, LAST_MODIFIED_BY);
        }

        /** Marks a node as changed now by the current user. */
        public static void update(Node node) throws RepositoryException {
            update(node, userName(), now());
        }

        public static void update(Node node, String userName, Calendar lastModified) throws RepositoryException {
            node.setProperty(LAST_MODIFIED, lastModified);
            node.setProperty(LAST_MODIFIED_BY, userName);
        }
    }

    /** What has versions. */
    public static class Versionable {
        public static final String NAME = "mgnl:versionable";
        public static final String COMMENT = "mgnl:comment";

        public Versionable() {}
    }

    /** A node of which a version was made. */
    public static class HasVersion {
        public static final String NAME = "mgnl:hasVersion";

        public HasVersion() {}
    }

    /** Whether, when and by whom a node was published. */
    public static class Activatable {
        public static final String NAME = "mgnl:activatable";
        public static final String LAST_ACTIVATED = "mgnl:lastActivated";
        public static final String LAST_ACTIVATED_BY = "mgnl:lastActivatedBy";
        public static final String LAST_ACTIVATED_VERSION = "mgnl:lastActivatedVersion";
        public static final String LAST_ACTIVATED_VERSION_CREATED = "mgnl:lastActivatedVersionCreated";
        public static final String ACTIVATION_STATUS = "mgnl:activationStatus";
        public static final int ACTIVATION_STATUS_NOT_ACTIVATED = 0;
        public static final int ACTIVATION_STATUS_MODIFIED = 1;
        public static final int ACTIVATION_STATUS_ACTIVATED = 2;

        public Activatable() {}

        /** Tells whether a node is published, perhaps in an older state. */
        public static boolean isActivated(Node node) throws RepositoryException {
            return node.hasProperty(ACTIVATION_STATUS)
                    && node.getProperty(ACTIVATION_STATUS).getBoolean();
        }

        public static @Nullable Calendar getLastActivated(Node node) throws RepositoryException {
            return date(node, LAST_ACTIVATED);
        }

        /** Marks a node as published, or as taken back, now and by that user. */
        public static void update(Node node, String userName, boolean isActivated) throws RepositoryException {
            node.setProperty(LAST_ACTIVATED, now());
            node.setProperty(LAST_ACTIVATED_BY, userName);
            node.setProperty(ACTIVATION_STATUS, isActivated);
        }

        /** Returns one of the three states: not published, changed since then, published as it is. */
        public static int getActivationStatus(Node node) throws RepositoryException {
            if (!isActivated(node)) {
                return ACTIVATION_STATUS_NOT_ACTIVATED;
            }
            Calendar changed = LastModified.getLastModified(node);
            Calendar activated = getLastActivated(node);
            boolean modified = changed != null && activated != null && changed.after(activated);
            return modified ? ACTIVATION_STATUS_MODIFIED : ACTIVATION_STATUS_ACTIVATED;
        }
    }
}
