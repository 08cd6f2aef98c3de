package nl.vpng.host.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows a user through the groups, also groups that are in groups, to the roles. */
final class Memberships {
    private static final Logger log = LoggerFactory.getLogger(Memberships.class);

    private final Session session;
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> groups = new HashSet<>();

    private Memberships(Session session) {
        this.session = session;
    }

    /**
     * Returns the identifiers of the roles that a user has, directly or through a group.
     *
     * @param groups a session of the workspace {@code usergroups}
     */
    static Set<String> roles(Node user, Session groups) throws RepositoryException {
        Memberships all = new Memberships(groups);
        all.add(user);
        return all.roles;
    }

    private void add(Node member) throws RepositoryException {
        roles.addAll(identifiers(member, "roles"));
        for (String group : identifiers(member, "groups")) {
            try {
                if (groups.add(group)) {
                    add(session.getNodeByIdentifier(group));
                }
            } catch (ItemNotFoundException e) {
                log.warn("{} is in a group {} that does not exist", member.getPath(), group);
            }
        }
    }

    private static List<String> identifiers(Node member, String list) throws RepositoryException {
        List<String> identifiers = new ArrayList<>();
        if (member.hasNode(list)) {
            for (PropertyIterator properties = member.getNode(list).getProperties(); properties.hasNext(); ) {
                Property property = properties.nextProperty();
                if (!property.getName().contains(":")) {
                    identifiers.add(property.getString());
                }
            }
        }
        return identifiers;
    }
}
