package nl.vpng.publication;

import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.Optional;
import nl.vpng.site.Address;

/** Leads {@code /publicaties/<name>/citeren/<number>.<extension>} to the endpoint that has the file, as browsers name it well. */
public class CitationMapping implements VirtualUriMapping {

    @Override
    public Optional<Result> mapUri(URI uri) {
        return Optional.ofNullable(uri.getPath())
                .flatMap(PublicationAddress::citation)
                .map(cited -> new Result(
                        "forward:/.rest/vpng/citations/v1/" + Address.part(cited.name()) + "/" + cited.number() + "."
                                + cited.extension(),
                        uri.getPath().length(),
                        this));
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
