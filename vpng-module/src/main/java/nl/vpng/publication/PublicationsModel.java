package nl.vpng.publication;

import info.magnolia.context.MgnlContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.domain.KnowledgeDomain;
import nl.vpng.domain.KnowledgeDomains;
import nl.vpng.site.Address;
import nl.vpng.site.FeedLink;
import nl.vpng.site.PageModel;
import nl.vpng.site.Site;
import org.jspecify.annotations.Nullable;

/** The overview of publications, which the parameter {@code domein} narrows to one knowledge domain. */
public class PublicationsModel<RD extends RenderableDefinition> extends PageModel<RD> {

    private static final String PARAMETER = "domein";

    private final Publications publications;
    private final PublicationViews views;
    private final KnowledgeDomains domains;

    /** As {@link PageModel}; the others know publications and what to show of them. */
    @Inject
    public PublicationsModel(
            Node content,
            RD definition,
            @Nullable RenderingModel<?> parent,
            Site site,
            Publications publications,
            PublicationViews views,
            KnowledgeDomains domains) {
        super(content, definition, parent, site);
        this.publications = publications;
        this.views = views;
        this.domains = domains;
    }

    /** Returns a link for all publications and one for each knowledge domain. */
    public List<PublicationFilter> getFilters() throws RepositoryException {
        Optional<KnowledgeDomain> chosen = chosen();
        String page = site.link(content.getIdentifier());
        List<PublicationFilter> filters = new ArrayList<>();
        filters.add(new PublicationFilter("", page, chosen.isEmpty(), ""));
        for (KnowledgeDomain domain : domains.all()) {
            filters.add(new PublicationFilter(
                    domain.title(),
                    page + "?" + PARAMETER + "=" + Address.part(domain.name()),
                    chosen.filter(domain::equals).isPresent(),
                    domain.colour().cssClass()));
        }
        return filters;
    }

    /** Returns whether the visitor asked for a knowledge domain that there is not; then all are shown. */
    public boolean isUnknownFilter() throws RepositoryException {
        return !wanted().isEmpty() && chosen().isEmpty();
    }

    /** Returns the publications of the chosen knowledge domain, or all; the latest first. */
    public List<PublicationTeaser> getPublications() throws RepositoryException {
        Optional<KnowledgeDomain> chosen = chosen();
        return views.teasers(
                chosen.isPresent() ? publications.ofDomain(chosen.get().identifier()) : publications.all());
    }

    @Override
    public List<FeedLink> getFeeds() throws RepositoryException {
        List<FeedLink> feeds = new ArrayList<>(super.getFeeds());
        chosen().ifPresent(domain -> feeds.add(FeedLink.to(domain.name(), domain.title())));
        return feeds;
    }

    private Optional<KnowledgeDomain> chosen() throws RepositoryException {
        return domains.byName(wanted());
    }

    private static String wanted() {
        return Objects.requireNonNullElse(MgnlContext.getParameter(PARAMETER), "");
    }
}
