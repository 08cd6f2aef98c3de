package nl.vpng.publication;

import info.magnolia.dam.api.Asset;
import info.magnolia.jcr.util.PropertyUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.Finding;
import nl.vpng.site.Media;

/** Looks at a publication that is about to be published: would visitors miss something, or get something wrong? */
public final class PublicationCheck {

    private final Media media;
    private final PdfReader pdfs;

    /**
     * @param media finds the PDFs
     * @param pdfs reads them
     */
    @Inject
    public PublicationCheck(Media media, PdfReader pdfs) {
        this.media = media;
        this.pdfs = pdfs;
    }

    /**
     * Returns whether this check is about a node.
     *
     * @throws RepositoryException where the node cannot be read
     */
    public static boolean isPublication(Node node) throws RepositoryException {
        return node.isNodeType(PublicationReader.PUBLICATION);
    }

    /**
     * Returns what an editor should put right or know, errors first by edition.
     *
     * @param node a publication
     * @throws RepositoryException where the publication or a file cannot be read
     */
    public List<Finding> findings(Node node) throws RepositoryException {
        Publication publication = PublicationReader.publication(node);
        List<Finding> findings = new ArrayList<>();
        if (PropertyUtil.getString(node, "title", "").isBlank()) {
            findings.add(Finding.error("publication.check.title"));
        }
        if (publication.summary().isBlank()) {
            findings.add(Finding.warning("publication.check.summary"));
        }
        if (publication.newest().isPresent() && publication.newest().get().pdf().isBlank()) {
            findings.add(Finding.warning(
                    "publication.check.noPdf", publication.newest().get().number()));
        }
        Set<Long> numbers = new HashSet<>();
        for (Edition edition : publication.editions()) {
            if (!numbers.add(edition.number())) {
                findings.add(Finding.error("publication.check.number", edition.number()));
            }
            check(edition, findings);
        }
        return findings;
    }

    private void check(Edition edition, List<Finding> findings) throws RepositoryException {
        if (edition.year() == null) {
            findings.add(Finding.error("publication.check.year", edition.number()));
        }
        if (edition.paper() == PaperAvailability.NEVER_PRINTED && edition.pdf().isBlank()) {
            findings.add(Finding.error("publication.check.nothing", edition.number()));
        }
        if (edition.price() != null && edition.paper() == null) {
            findings.add(Finding.warning("publication.check.paper", edition.number()));
        }
        if (!edition.isbn().isBlank() && !Isbn.isValid(edition.isbn())) {
            findings.add(Finding.warning("publication.check.isbn", edition.number(), edition.isbn()));
        }
        Optional<Asset> file = media.file(edition.pdf());
        if (file.isPresent()) {
            check(edition, file.get(), findings);
        }
    }

    private void check(Edition edition, Asset file, List<Finding> findings) throws RepositoryException {
        Optional<PdfFacts> facts = facts(edition, file);
        if (facts.isEmpty()) {
            findings.add(Finding.warning("publication.check.pdf.unreadable", edition.number(), file.getFileName()));
            return;
        }
        if (facts.get().title().isEmpty()) {
            findings.add(Finding.warning("publication.check.pdf.title", edition.number(), file.getFileName()));
        }
        if (facts.get().language().isEmpty()) {
            findings.add(Finding.warning("publication.check.pdf.language", edition.number(), file.getFileName()));
        }
        if (!facts.get().tagged()) {
            findings.add(Finding.warning("publication.check.pdf.tags", edition.number(), file.getFileName()));
        }
    }

    private Optional<PdfFacts> facts(Edition edition, Asset file) throws RepositoryException {
        try {
            return pdfs.facts(edition.pdf(), file);
        } catch (IOException e) {
            throw new RepositoryException("The file " + file.getFileName() + " cannot be read", e);
        }
    }
}
