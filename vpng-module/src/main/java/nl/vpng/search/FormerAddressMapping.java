package nl.vpng.search;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.publication.PublicationAddress;
import nl.vpng.publication.Publications;
import nl.vpng.site.PropertyQuery;

/**
 * Leads an address that a page or publication had before to the one that it has now, for good. Editors note it in the property
 * {@code formerAddresses}. An address that is in use again is never led away.
 */
public class FormerAddressMapping implements VirtualUriMapping {

    private static final String PROPERTY = "formerAddresses";
    private static final String PAGES = "website";

    /** What may be the address of a page, without what only looks different; the rest leads to a digital version. */
    private static final Pattern ADDRESS = Pattern.compile(
            "((?:/(?!\\.)[^/:\\[\\]|*{}'\"\\s]{1,200}?){1,8}?)(?:\\.html)?(/digitaal(?:/[0-9]{1,9})?)?/?");

    private final Publications publications;

    /** @param publications know which addresses are in use */
    @Inject
    public FormerAddressMapping(Publications publications) {
        this.publications = publications;
    }

    /**
     * Returns where the address leads.
     *
     * @throws IllegalStateException where the repository cannot be read
     */
    @Override
    public Optional<Result> mapUri(URI uri) {
        Matcher address = ADDRESS.matcher(Optional.ofNullable(uri.getPath()).orElse(""));
        if (!address.matches() || address.group(1).startsWith("/dam/")) {
            return Optional.empty();
        }
        String former = address.group(1);
        String digital = Optional.ofNullable(address.group(2)).orElse("");
        try {
            return isInUse(former)
                    ? Optional.empty()
                    : present(former, digital)
                            .map(present -> new Result("permanent:" + present, former.length(), this));
        } catch (RepositoryException e) {
            throw new IllegalStateException("Former addresses cannot be looked up", e);
        }
    }

    @Override
    public boolean isValid() {
        return true;
    }

    private boolean isInUse(String path) throws RepositoryException {
        if (MgnlContext.getJCRSession(PAGES).nodeExists(path)) {
            return true;
        }
        String folder = PublicationAddress.OVERVIEW + "/";
        return path.startsWith(folder)
                && publications.find(path.substring(folder.length())).isPresent();
    }

    private static Optional<String> present(String former, String digital) throws RepositoryException {
        String name = former.substring(1);
        List<String> spellings = List.of(former, former + ".html", name, name + ".html");
        List<Node> books = PropertyQuery.having(Publications.WORKSPACE, Publications.PUBLICATION, PROPERTY, spellings);
        if (!books.isEmpty()) {
            String path = PublicationAddress.path(books.get(0).getName());
            return Optional.of(path + (digital.isEmpty() ? ".html" : digital));
        }
        List<Node> pages = PropertyQuery.having(PAGES, NodeTypes.Page.NAME, PROPERTY, spellings);
        if (!pages.isEmpty() && digital.isEmpty()) {
            return Optional.of(pages.get(0).getPath() + ".html");
        }
        return Optional.empty();
    }
}
