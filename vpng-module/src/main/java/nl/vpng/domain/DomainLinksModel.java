package nl.vpng.domain;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.ComponentModel;
import nl.vpng.site.Site;
import nl.vpng.site.SitePages;
import org.jspecify.annotations.Nullable;

/** Links to the knowledge domains other than the page's own. */
public class DomainLinksModel<RD extends RenderableDefinition> extends ComponentModel<RD> {

    private final Site site;
    private final KnowledgeDomains domains;

    /** As {@link ComponentModel}; {@code site} knows the pages, {@code domains} what they are about. */
    @Inject
    public DomainLinksModel(
            Node content, RD definition, @Nullable RenderingModel<?> parent, Site site, KnowledgeDomains domains) {
        super(content, definition, parent);
        this.site = site;
        this.domains = domains;
    }

    /** Returns a link to each domain that has a page, in the domains' order. */
    public List<DomainLink> getDomains() throws RepositoryException {
        Node page = site.page(content);
        String own = page == null ? "" : PropertyUtil.getString(page, "domain", "");
        SitePages pages = site.pages();
        List<DomainLink> links = new ArrayList<>();
        for (KnowledgeDomain domain : domains.all()) {
            if (!domain.identifier().equals(own)) {
                pages.about(domain.identifier()).ifPresent(to -> links.add(DomainLink.to(domain, to.address())));
            }
        }
        return links;
    }
}
