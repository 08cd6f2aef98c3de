package nl.vpng.publication;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.site.Modified;
import nl.vpng.site.PerRequest;

/** The publications that the visitor may read: on public the published ones. */
public final class Publications {

    /** Where they are. */
    public static final String WORKSPACE = "publicaties";

    /** The type of a publication's node. */
    public static final String PUBLICATION = PublicationReader.PUBLICATION;

    /** The type of an edition's node, somewhere below that of its publication. */
    public static final String EDITION = PublicationReader.EDITION;

    /** What JCR lets a name be; anything else would be read as a path. */
    private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[^/:\\[\\]|*{}\\s]{1,200}");

    private record All(List<Publication> publications) {}

    /** Needs nothing: it reads with the session of the request. */
    @Inject
    public Publications() {}

    /**
     * Returns the publication with a name.
     *
     * @param name of the node, as a visitor's address gives it
     * @throws RepositoryException where the repository cannot be read
     */
    public Optional<Publication> find(String name) throws RepositoryException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Session session = MgnlContext.getJCRSession(WORKSPACE);
        String path = "/" + name;
        if (!session.nodeExists(path) || !session.getNode(path).isNodeType(PublicationReader.PUBLICATION)) {
            return Optional.empty();
        }
        return Optional.of(PublicationReader.publication(session.getNode(path)));
    }

    /**
     * Returns the address of the newest digital version of a publication, context path included.
     *
     * @param name of the publication
     * @return the address; empty where there is no such publication, or it has no digital version
     * @throws RepositoryException where the repository cannot be read
     */
    public String digitalAddress(String name) throws RepositoryException {
        return find(name)
                .flatMap(Publication::newest)
                .filter(newest -> !newest.pdf().isBlank())
                .map(newest -> MgnlContext.getContextPath() + PublicationAddress.path(name) + "/digitaal")
                .orElse("");
    }

    /**
     * Returns all publications, the latest first.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    public List<Publication> all() throws RepositoryException {
        return PerRequest.get(All.class, () -> new All(read(publication -> true)))
                .publications();
    }

    /**
     * Returns the publications of a knowledge domain, the latest first.
     *
     * @param domain identifier of the domain
     * @throws RepositoryException where the repository cannot be read
     */
    public List<Publication> ofDomain(String domain) throws RepositoryException {
        return read(
                publication -> PropertyUtil.getString(publication, "domain", "").equals(domain));
    }

    /**
     * Returns the latest publications that have appeared.
     *
     * @param number how many at most
     * @throws RepositoryException where the repository cannot be read
     */
    public List<Publication> newest(long number) throws RepositoryException {
        return all().stream()
                .filter(publication -> publication.newest().isPresent())
                .limit(Math.max(0, number))
                .toList();
    }

    /**
     * Returns the editions that appeared last.
     *
     * @param domain identifier of a knowledge domain; empty for all
     * @param number how many at most
     * @throws RepositoryException where the repository cannot be read
     */
    public List<Appearance> appearances(Optional<String> domain, int number) throws RepositoryException {
        List<Appearance> appearances = new ArrayList<>();
        for (Publication publication : domain.isPresent() ? ofDomain(domain.get()) : all()) {
            Node node = node(publication);
            Instant published = Modified.of(node).orElse(Instant.EPOCH);
            for (PublicationReader.EditionNode edition : PublicationReader.editions(node)) {
                Instant modified = Modified.of(edition.node()).orElse(published);
                appearances.add(new Appearance(
                        publication, edition.edition(), edition.node().getIdentifier(), modified));
            }
        }
        appearances.sort(Appearance.LATEST_FIRST);
        return List.copyOf(appearances.subList(0, Math.min(number, appearances.size())));
    }

    /**
     * Returns when a publication was last changed or published; empty where that is not known.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    public Optional<Instant> modified(Publication publication) throws RepositoryException {
        return Modified.of(node(publication));
    }

    /** Returns the name of the publication that an edition is of. */
    public static String nameOf(Node edition) throws RepositoryException {
        return edition.getAncestor(1).getName();
    }

    private static Node node(Publication publication) throws RepositoryException {
        return MgnlContext.getJCRSession(WORKSPACE).getNode("/" + publication.name());
    }

    /** Reads editions only of what was chosen: they are most of the nodes. */
    private static List<Publication> read(Predicate<Node> chosen) throws RepositoryException {
        List<Publication> publications = new ArrayList<>();
        Node root = MgnlContext.getJCRSession(WORKSPACE).getRootNode();
        for (Node node : NodeUtil.getNodes(root, PublicationReader.PUBLICATION)) {
            if (chosen.test(node)) {
                publications.add(PublicationReader.publication(node));
            }
        }
        publications.sort(Publication.LATEST_FIRST);
        return List.copyOf(publications);
    }
}
