package nl.vpng.host.repository;

import org.apache.jackrabbit.core.query.lucene.SearchIndex;

/**
 * The search index of a workspace. As in Magnolia, its configuration is a resource that names the workspace, from whatever archive has
 * it; a workspace without one has the default.
 */
public final class ContentIndex extends SearchIndex {
    private static final String DEFAULT = "/info/magnolia/jackrabbit/indexing_configuration_default.xml";

    /** Made by Jackrabbit, one for each workspace. */
    public ContentIndex() {}

    @Override
    public void setIndexingConfiguration(String resource) {
        super.setIndexingConfiguration(ContentIndex.class.getResource(resource) == null ? DEFAULT : resource);
    }
}
