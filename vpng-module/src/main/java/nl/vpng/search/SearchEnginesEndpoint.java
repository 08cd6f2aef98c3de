package nl.vpng.search;

import info.magnolia.rest.AbstractEndpoint;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;
import nl.vpng.site.Site;

/** Serves {@code /sitemap.xml} and {@code /robots.txt}, which virtual URIs lead here. */
@Path("/vpng/searchengines/v1")
public class SearchEnginesEndpoint extends AbstractEndpoint<SearchEnginesEndpointDefinition> {

    private final Sitemap sitemap;
    private final Site site;

    /**
     * @param definition as the YAML file says
     * @param sitemap lists the site
     * @param site knows full addresses
     */
    @Inject
    public SearchEnginesEndpoint(SearchEnginesEndpointDefinition definition, Sitemap sitemap, Site site) {
        super(definition);
        this.sitemap = sitemap;
        this.site = site;
    }

    /**
     * Returns what there is on the site.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    @GET
    @Path("/sitemap")
    public Response sitemap() throws RepositoryException {
        return Response.ok(sitemap.xml(), "application/xml;charset=utf-8").build();
    }

    /** Returns where search engines should not look, and where they find the rest. */
    @GET
    @Path("/robots")
    public Response robots() {
        String robots = "User-agent: *\nDisallow: /.magnolia/\nDisallow: /.rest/\n\nSitemap: "
                + site.absolute(Sitemap.ADDRESS) + "\n";
        return Response.ok(robots, "text/plain;charset=utf-8").build();
    }
}
