package nl.vpng.domain;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.FeedLink;
import nl.vpng.site.PageModel;
import nl.vpng.site.Site;
import org.jspecify.annotations.Nullable;

/** The page of a knowledge domain. Without a domain it is a page with a title only. */
public class DomainPageModel<RD extends RenderableDefinition> extends PageModel<RD> {

    private final KnowledgeDomains domains;

    /** As {@link PageModel}; {@code domains} knows the domain. */
    @Inject
    public DomainPageModel(
            Node content, RD definition, @Nullable RenderingModel<?> parent, Site site, KnowledgeDomains domains) {
        super(content, definition, parent, site);
        this.domains = domains;
    }

    /** Returns the line below the title, may be empty. */
    public String getStrapline() throws RepositoryException {
        return domain().map(KnowledgeDomain::strapline).orElse("");
    }

    /** Returns the summary, may be empty. */
    public String getSummary() throws RepositoryException {
        return domain().map(KnowledgeDomain::summary).orElse("");
    }

    @Override
    public String getTheme() throws RepositoryException {
        return domain().map(domain -> domain.colour().cssClass()).orElse("");
    }

    @Override
    public List<FeedLink> getFeeds() throws RepositoryException {
        List<FeedLink> feeds = new ArrayList<>(super.getFeeds());
        domain().ifPresent(domain -> feeds.add(FeedLink.to(domain.name(), domain.title())));
        return feeds;
    }

    private Optional<KnowledgeDomain> domain() throws RepositoryException {
        return domains.byIdentifier(text("domain"));
    }
}
