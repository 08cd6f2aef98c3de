package nl.vpng.site;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.resourceloader.ResourceOrigin;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** The site as a whole: its pages and their addresses, read with the visitor's own rights. */
public final class Site {

    private static final String WORKSPACE = "website";

    /** The home page, whose address is that of the site. */
    public static final String HOME = "/home";

    private static final String STYLE = "/vpng/webresources/vpng";

    /** As Magnolia's own links to files of a light module have it (ResourceLinker). */
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HH-mm-ss-SSS").withZone(ZoneOffset.UTC);

    private final TemplatingFunctions functions;
    private final ServerConfiguration server;
    private final ResourceOrigin files;

    /**
     * @param functions make links
     * @param server knows the address of the site
     * @param files of the light module
     */
    @Inject
    public Site(TemplatingFunctions functions, ServerConfiguration server, ResourceOrigin files) {
        this.functions = functions;
        this.server = server;
        this.files = files;
    }

    /**
     * Returns the pages at the root of the site.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    public SitePages pages() throws RepositoryException {
        return PerRequest.get(SitePages.class, this::read);
    }

    /**
     * Returns the page that a node lies on.
     *
     * @param node a page, area or component
     * @return the page, or null where the node lies on none
     * @throws RepositoryException where the repository cannot be read
     */
    public @Nullable Node page(Node node) throws RepositoryException {
        return functions.page(node);
    }

    /** Returns the address of the home page, context path included. */
    public String home() {
        return MgnlContext.getContextPath() + "/";
    }

    /** Returns the link to the site's style; another one after each change, so that browsers may keep what it leads to. */
    public String styleLink() {
        Instant changed = Instant.ofEpochMilli(files.getByPath(STYLE + ".css").getLastModified());
        return MgnlContext.getContextPath() + "/.resources" + STYLE + "~" + VERSION.format(changed) + "~cache.css";
    }

    /** Returns the link to a page by its identifier; empty where the visitor cannot read such a page. */
    public String link(String identifier) {
        return identifier.isBlank() ? "" : Objects.requireNonNullElse(functions.link(WORKSPACE, identifier), "");
    }

    /**
     * Returns the full address of a page, as search engines should know it.
     *
     * @param path of the page, without extension
     */
    public String canonical(String path) {
        return absolute(path.equals(HOME) ? "/" : path + ".html");
    }

    /**
     * Returns the full address of something on the site.
     *
     * @param path from the root of the site, without context path
     */
    public String absolute(String path) {
        String base = server.getDefaultBaseUrl();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** Returns the identifier of the association in linked data. */
    public String organization() {
        return canonical(HOME) + "#organisatie";
    }

    /**
     * Returns the full address of something that a page links to.
     *
     * @param link from the root of the server, context path included
     */
    public String absoluteLink(String link) {
        return absolute(link.substring(MgnlContext.getContextPath().length()));
    }

    private SitePages read() throws RepositoryException {
        List<SitePage> pages = new ArrayList<>();
        String loginUrl = "";
        String footerText = "";
        String accessibleVersionUrl = "";
        Node root = MgnlContext.getJCRSession(WORKSPACE).getRootNode();
        for (Node node : NodeUtil.getNodes(root, NodeTypes.Page.NAME)) {
            SitePage page = sitePage(node, PropertyUtil.getString(node, "title", node.getName()));
            pages.add(page);
            if (page.path().equals(HOME)) {
                loginUrl = Address.safe(PropertyUtil.getString(node, "loginUrl", ""));
                footerText = PropertyUtil.getString(node, "footerText", "");
                accessibleVersionUrl = inSite(Address.safe(PropertyUtil.getString(node, "accessibleVersionUrl", "")));
            }
        }
        return new SitePages(pages, loginUrl, footerText, accessibleVersionUrl);
    }

    /** An editor knows the address of a page, but not the context path. */
    private static String inSite(String address) {
        String context = MgnlContext.getContextPath();
        return address.startsWith("/") && !address.startsWith(context + "/") ? context + address : address;
    }

    private SitePage sitePage(Node node, String title) throws RepositoryException {
        String label = PropertyUtil.getString(node, "navigationTitle", "");
        return new SitePage(
                node.getIdentifier(),
                node.getPath(),
                label.isBlank() ? title : label,
                PropertyUtil.getString(node, "navigation", "none"),
                PropertyUtil.getString(node, "domain", ""),
                Objects.requireNonNullElse(functions.link(node), ""));
    }
}
