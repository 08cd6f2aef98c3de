package nl.vpng.publication;

import info.magnolia.context.MgnlContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.domain.DomainLink;
import nl.vpng.domain.KnowledgeDomain;
import nl.vpng.domain.KnowledgeDomains;
import nl.vpng.site.Address;
import nl.vpng.site.Image;
import nl.vpng.site.MetaTag;
import nl.vpng.site.PageModel;
import nl.vpng.site.Site;
import nl.vpng.site.SitePage;
import org.jspecify.annotations.Nullable;

/** The page of one publication, which the address names. */
public class PublicationModel<RD extends RenderableDefinition> extends PageModel<RD> {

    /** So much of a summary search engines show. */
    private static final int DESCRIPTION_LENGTH = 160;

    private final Publications publications;
    private final PublicationViews views;
    private final KnowledgeDomains domains;
    private @Nullable Publication publication;
    private @Nullable Image cover;
    private List<EditionView> editions = List.of();

    /** As {@link PageModel}; the others know publications and what to show of them. */
    @Inject
    public PublicationModel(
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

    /** Finds the publication; answers 404 where there is none. */
    @Override
    public @Nullable String execute() {
        try {
            String name = Objects.requireNonNullElse(MgnlContext.getParameter(PublicationAddress.PARAMETER), "");
            publication = publications.find(name).orElse(null);
            if (publication == null) {
                MgnlContext.getWebContext().getResponse().sendError(404);
                return RenderingModel.SKIP_RENDERING;
            }
            // The page and what it tells machines show the same files: they are looked up once.
            cover = views.cover(publication).orElse(null);
            editions = views.editions(publication);
            return null;
        } catch (RepositoryException e) {
            throw new IllegalStateException("Cannot read a publication from workspace publicaties", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot answer 404 for a publication that is not there", e);
        }
    }

    /** Returns the publication. */
    public Publication getPublication() {
        return Objects.requireNonNull(publication, "execute() comes first");
    }

    @Override
    public String getTitle() {
        return getPublication().title();
    }

    /** Returns the beginning of the summary, or the page's own description where there is none. */
    @Override
    public String getDescription() throws RepositoryException {
        String summary = getPublication().summary().strip();
        if (summary.isEmpty()) {
            return super.getDescription();
        }
        if (summary.length() <= DESCRIPTION_LENGTH) {
            return summary;
        }
        int blank = summary.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
        return summary.substring(0, blank > 0 ? blank : DESCRIPTION_LENGTH - 1) + "…";
    }

    @Override
    public String getCanonical() {
        return site.canonical(PublicationAddress.path(getPublication().name()));
    }

    @Override
    public String getTheme() throws RepositoryException {
        return domain().map(domain -> domain.colour().cssClass()).orElse("");
    }

    @Override
    public List<MetaTag> metaTags(String siteName) throws RepositoryException {
        return metadata().tags(siteName);
    }

    @Override
    protected List<Map<String, Object>> things(String siteName) throws RepositoryException {
        List<Map<String, Object>> things = new ArrayList<>(super.things(siteName));
        things.add(metadata().book(siteName));
        return things;
    }

    @Override
    protected Map<String, String> steps(String siteName) throws RepositoryException {
        Map<String, String> steps = new LinkedHashMap<>(super.steps(siteName));
        steps.remove(getCanonical());
        site.pages()
                .at(PublicationAddress.OVERVIEW)
                .ifPresent(overview -> steps.put(site.canonical(overview.path()), overview.label()));
        steps.put(getCanonical(), getTitle());
        return steps;
    }

    /** Returns the address of the page with all publications; empty where there is none. */
    public String getOverview() throws RepositoryException {
        return site.pages()
                .at(PublicationAddress.OVERVIEW)
                .map(SitePage::address)
                .orElse("");
    }

    /** Returns the knowledge domain, or null where the publication has none. */
    public @Nullable DomainLink getDomain() throws RepositoryException {
        Optional<KnowledgeDomain> domain = domain();
        if (domain.isEmpty()) {
            return null;
        }
        String address = site.pages()
                .about(domain.get().identifier())
                .map(SitePage::address)
                .orElse("");
        return DomainLink.to(domain.get(), address);
    }

    /**
     * Returns where a visitor asks for a version that everybody can read; empty where the editors named no such address.
     *
     * @param subject of a mail
     */
    public String accessibleVersion(String subject) throws RepositoryException {
        String address = site.pages().accessibleVersionUrl();
        return address.startsWith("mailto:") && !address.contains("?")
                ? address + "?subject=" + Address.part(subject)
                : address;
    }

    /** Returns the cover, or null where the visitor cannot have one. */
    public @Nullable Image getCover() {
        return cover;
    }

    /** Returns the editions, the newest first. */
    public List<EditionView> getEditions() {
        return editions;
    }

    private PublicationMetadata metadata() throws RepositoryException {
        String domain = domain().map(KnowledgeDomain::title).orElse("");
        return new PublicationMetadata(site, getPublication(), editions, domain, cover);
    }

    private Optional<KnowledgeDomain> domain() throws RepositoryException {
        return domains.byIdentifier(getPublication().domain());
    }
}
