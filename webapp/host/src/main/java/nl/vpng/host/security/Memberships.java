package nl.vpng.host.security;

import java.util.ArrayList;
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

/**
 * What a user belongs to: identifiers of roles, the user's own and those of the groups, and names of groups, also of groups
 * that are in groups.
 */
record Memberships(Set<String> roles, Set<String> groups) {
    private static final Logger log = LoggerFactory.getLogger(Memberships.class);

    /**
     * Reads them.
     *
     * @param groups a session of the workspace {@code usergroups}
     */
    static Memberships of(Node user, Session groups) throws RepositoryException {
        Memberships all = new Memberships(new LinkedHashSet<>(), new LinkedHashSet<>());
        all.add(user, groups);
        return all;
    }

    private void add(Node member, Session session) throws RepositoryException {
        roles.addAll(identifiers(member, "roles"));
        for (String identifier : identifiers(member, "groups")) {
            try {
                Node group = session.getNodeByIdentifier(identifier);
                if (groups.add(group.getName())) {
                    add(group, session);
                }
            } catch (ItemNotFoundException e) {
                log.warn("{} is in a group {} that does not exist", member.getPath(), identifier);
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
