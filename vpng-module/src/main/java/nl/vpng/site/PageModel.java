package nl.vpng.site;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** What the shell of a page shows. All texts are raw: templates escape them. */
public class PageModel<RD extends RenderableDefinition> extends RenderingModelImpl<RD> {

    private static final String SEARCH = "/zoeken";

    /** The site around the page. */
    protected final Site site;

    /**
     * @param content the page
     * @param definition its template
     * @param parent null for a page
     * @param site the site around it
     */
    @Inject
    public PageModel(Node content, RD definition, @Nullable RenderingModel<?> parent, Site site) {
        super(content, definition, parent);
        this.site = site;
    }

    /** Returns the language of the texts. */
    public String getLanguage() {
        return "nl";
    }

    /** Returns the heading of the page and the beginning of its title. */
    public String getTitle() throws RepositoryException {
        String title = text("title");
        return title.isBlank() ? content.getName() : title;
    }

    /** Returns what search engines show, may be empty. */
    public String getDescription() throws RepositoryException {
        return text("description");
    }

    /** Returns the introduction, may be empty. */
    public String getLead() throws RepositoryException {
        return text("lead");
    }

    /** Returns the full address of the page. */
    public String getCanonical() throws RepositoryException {
        return site.canonical(content.getPath());
    }

    /** Returns whether search engines may list the page. */
    public boolean isFindable() throws RepositoryException {
        return !PropertyUtil.getBoolean(content, Findable.HIDDEN, false);
    }

    /** Returns the address of the page that searches the site; empty where there is none. */
    public String getSearch() throws RepositoryException {
        return site.pages().at(SEARCH).map(SitePage::address).orElse("");
    }

    /** Returns the feeds that fit the page, the most general first. */
    public List<FeedLink> getFeeds() throws RepositoryException {
        return List.of(FeedLink.toAll());
    }

    /** Returns what the visitor looks for; the empty text where that is nothing. */
    public String getSearched() {
        return "";
    }

    /** Returns the CSS class that sets the colour of the page; empty for the site's own colour. */
    public String getTheme() throws RepositoryException {
        return "";
    }

    /**
     * Returns what catalogues and social media want to know beside title, description and address.
     *
     * @param siteName the name of the association
     */
    public List<MetaTag> metaTags(String siteName) throws RepositoryException {
        return List.of(
                MetaTag.openGraph("type", "website"),
                MetaTag.named("DC.type", "Text"),
                MetaTag.named("DC.title", getTitle()),
                MetaTag.named("DC.language", getLanguage()),
                MetaTag.named("DC.publisher", siteName));
    }

    /**
     * Returns what the page says of itself as JSON-LD, ready for its {@code <script>}.
     *
     * @param siteName the name of the association
     */
    public String linkedData(String siteName) throws RepositoryException {
        return LinkedData.script(things(siteName));
    }

    /** Returns what the page describes, in the words of schema.org. */
    protected List<Map<String, Object>> things(String siteName) throws RepositoryException {
        String home = site.canonical(Site.HOME);
        Object publisher = LinkedData.reference(site.organization());
        return List.of(
                LinkedData.thing("Organization", "@id", site.organization(), "name", siteName, "url", home),
                content.getPath().equals(Site.HOME)
                        ? LinkedData.thing(
                                "WebSite",
                                "name",
                                siteName,
                                "url",
                                home,
                                "inLanguage",
                                getLanguage(),
                                "publisher",
                                publisher,
                                "potentialAction",
                                search())
                        : LinkedData.path(steps(siteName)));
    }

    /** Tells search engines where the site can be searched; null where it has no such page. */
    private @Nullable Map<String, Object> search() throws RepositoryException {
        if (site.pages().at(SEARCH).isEmpty()) {
            return null;
        }
        String words = site.canonical(SEARCH) + "?q={words}";
        return LinkedData.thing(
                "SearchAction",
                "target",
                LinkedData.thing("EntryPoint", "urlTemplate", words),
                "query-input",
                "required name=words");
    }

    /** Returns the names on the way from the home page to this one, by full address. */
    protected Map<String, String> steps(String siteName) throws RepositoryException {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put(site.canonical(Site.HOME), siteName);
        steps.put(getCanonical(), getTitle());
        return steps;
    }

    /** Returns the link to the style. */
    public String getStyleLink() {
        return site.styleLink();
    }

    /** Returns the address of the home page. */
    public String getHome() {
        return site.home();
    }

    /** Returns the links in the header. */
    public List<NavigationLink> getHeader() throws RepositoryException {
        return navigation("header");
    }

    /** Returns the links in the footer. */
    public List<NavigationLink> getFooter() throws RepositoryException {
        return navigation("footer");
    }

    /** Returns where "Inloggen" leads; empty where there is no such link. */
    public String getLoginUrl() throws RepositoryException {
        return site.pages().loginUrl();
    }

    /** Returns the text at the foot of the page, may be empty. */
    public String getFooterText() throws RepositoryException {
        return site.pages().footerText();
    }

    /** Returns a text of the page; empty where it is absent. */
    protected final String text(String property) {
        return PropertyUtil.getString(content, property, "");
    }

    private List<NavigationLink> navigation(String place) throws RepositoryException {
        String current = content.getPath();
        return site.pages().pages().stream()
                .filter(page -> page.navigation().equals(place))
                .map(page -> new NavigationLink(page.label(), page.address(), page.current(current)))
                .toList();
    }
}
