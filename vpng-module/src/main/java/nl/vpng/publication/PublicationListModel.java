package nl.vpng.publication;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.ComponentModel;
import nl.vpng.site.Site;
import org.jspecify.annotations.Nullable;

/** A list of publications: those of a knowledge domain, or the newest. */
public class PublicationListModel<RD extends RenderableDefinition> extends ComponentModel<RD> {

    private static final long DEFAULT_NUMBER = 3;

    private final Site site;
    private final Publications publications;
    private final PublicationViews views;

    /** As {@link ComponentModel}; the others know publications and what to show of them. */
    @Inject
    public PublicationListModel(
            Node content,
            RD definition,
            @Nullable RenderingModel<?> parent,
            Site site,
            Publications publications,
            PublicationViews views) {
        super(content, definition, parent);
        this.site = site;
        this.publications = publications;
        this.views = views;
    }

    /** Returns the publications, the latest first. */
    public List<PublicationTeaser> getPublications() throws RepositoryException {
        return views.teasers(text("selection").equals("domain") ? ofDomain() : newest());
    }

    private List<Publication> ofDomain() throws RepositoryException {
        String chosen = text("domain");
        Node page = site.page(content);
        if (chosen.isBlank() && page != null) {
            chosen = PropertyUtil.getString(page, "domain", "");
        }
        return chosen.isBlank() ? List.of() : publications.ofDomain(chosen);
    }

    private List<Publication> newest() throws RepositoryException {
        return publications.newest(Objects.requireNonNullElse(PropertyUtil.getLong(content, "number"), DEFAULT_NUMBER));
    }
}
