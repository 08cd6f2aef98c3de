package nl.vpng.search;

import info.magnolia.context.MgnlContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.PageModel;
import nl.vpng.site.Site;
import org.jspecify.annotations.Nullable;

/** The page with what a visitor looked for: parameter {@code q}, and {@code pagina} from the second page on. */
public class SearchModel<RD extends RenderableDefinition> extends PageModel<RD> {

    private static final String QUERY = "q";
    private static final String PAGE = "pagina";

    private final SiteSearch search;
    private final SearchQuery query;
    private SearchResults results = SearchResults.NONE;

    /** As {@link PageModel}; {@code search} finds. */
    @Inject
    public SearchModel(Node content, RD definition, @Nullable RenderingModel<?> parent, Site site, SiteSearch search) {
        super(content, definition, parent, site);
        this.search = search;
        this.query = SearchQuery.of(Objects.requireNonNullElse(MgnlContext.getParameter(QUERY), ""));
    }

    /** Looks. */
    @Override
    public @Nullable String execute() {
        try {
            results = search.find(query, page());
            return null;
        } catch (RepositoryException e) {
            throw new IllegalStateException("The search index cannot be read", e);
        }
    }

    /** Returns the address of this page. */
    public String getAddress() throws RepositoryException {
        return site.link(content.getIdentifier());
    }

    /** The page has a field of its own, so its header needs none. */
    @Override
    public String getSearch() {
        return "";
    }

    /** Returns what was typed, cut where it was too long. */
    @Override
    public String getSearched() {
        return query.typed();
    }

    /** Returns whether it was too long, so that a part was left out. */
    public boolean isCut() {
        return query.cut();
    }

    /** Returns whether something was typed, of which no word can be looked for. */
    public boolean isWithoutWords() {
        return query.isEmpty() && !query.typed().isEmpty();
    }

    /** Returns whether there is nothing to look for. */
    public boolean isEmpty() {
        return query.isEmpty();
    }

    /** Returns what was found. */
    public SearchResults getResults() {
        return results;
    }

    /** Returns the address of the page before, or the empty text where this is the first one. */
    public String getPrevious() throws RepositoryException {
        return results.page() > 1 ? address(results.page() - 1) : "";
    }

    /** Returns the address of the next page, or the empty text where this is the last one. */
    public String getNext() throws RepositoryException {
        return results.page() < results.pages() ? address(results.page() + 1) : "";
    }

    /** Pages of results are of no use to another search engine. */
    @Override
    public boolean isFindable() {
        return false;
    }

    private String address(int page) throws RepositoryException {
        String first = getAddress() + "?" + QUERY + "=" + URLEncoder.encode(query.typed(), StandardCharsets.UTF_8);
        return page == 1 ? first : first + "&" + PAGE + "=" + page;
    }

    /** What is no number means the first page. */
    private static int page() {
        String typed = Objects.requireNonNullElse(MgnlContext.getParameter(PAGE), "");
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 1;
    }
}
