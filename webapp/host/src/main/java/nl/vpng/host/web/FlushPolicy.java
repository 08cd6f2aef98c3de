package nl.vpng.host.web;

import java.util.HashSet;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;

/**
 * Throws the page cache away at every change in a workspace, as Magnolia's {@code FlushAllListeningPolicy} does, but for the
 * workspaces that {@code config:/modules/cache} excludes.
 */
final class FlushPolicy {

    private static final String EXCLUDED =
            "/modules/cache/config/contentCaching/defaultPageCache/flushPolicy/policies/flushAll/excludedWorkspaces";

    /** Magnolia writes some workspaces with the name of their repository in front. */
    private static final String REPOSITORY = "magnolia-";

    private final PageCache cache;
    private final Configured<Set<String>> excluded;

    FlushPolicy(PageCache cache, Repository repository) throws RepositoryException {
        this.cache = cache;
        this.excluded = new Configured<>(repository, FlushPolicy::read);
        for (String workspace : repository.workspaces()) {
            // at once, so that who has published sees the new page with the next request
            repository.onChange(workspace, () -> changed(workspace));
        }
    }

    /** Takes over what changed in the configuration; to be called by requests, as a save must not wait for that. */
    void refresh() {
        excluded.get();
    }

    private void changed(String workspace) {
        if (excluded.isCurrent() && excluded.get().contains(workspace)) {
            return;
        }
        cache.flush();
    }

    private static Set<String> read(Session config) throws RepositoryException {
        Set<String> workspaces = new HashSet<>();
        if (config.nodeExists(EXCLUDED)) {
            Node node = config.getNode(EXCLUDED);
            for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
                Property property = properties.nextProperty();
                if (!property.getName().contains(":")) {
                    String name = property.getString();
                    workspaces.add(name.startsWith(REPOSITORY) ? name.substring(REPOSITORY.length()) : name);
                }
            }
        }
        return Set.copyOf(workspaces);
    }
}
