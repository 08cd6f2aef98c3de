package nl.vpng.publication;

import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.site.Address;

/** Shows a publication at its own address, on the page made for it. An unknown name maps to nothing. */
public class PublicationMapping implements VirtualUriMapping {

    private final Publications publications;

    /** @param publications know which names there are */
    @Inject
    public PublicationMapping(Publications publications) {
        this.publications = publications;
    }

    /**
     * Returns where the address leads.
     *
     * @throws IllegalStateException where the repository cannot be read
     */
    @Override
    public Optional<Result> mapUri(URI uri) {
        Optional<String> name = Optional.ofNullable(uri.getPath()).flatMap(PublicationAddress::name);
        return name.filter(this::exists).map(this::toPage);
    }

    @Override
    public boolean isValid() {
        return true;
    }

    private boolean exists(String name) {
        try {
            return publications.find(name).isPresent();
        } catch (RepositoryException e) {
            throw new IllegalStateException("Cannot read publication '" + name + "' from workspace publicaties", e);
        }
    }

    private Result toPage(String name) {
        String to = "forward:" + PublicationAddress.PAGE + ".html?" + PublicationAddress.PARAMETER + "="
                + Address.part(name);
        return new Result(to, PublicationAddress.path(name).length(), this);
    }
}
