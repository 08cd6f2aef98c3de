package nl.vpng.site;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.Optional;
import javax.inject.Inject;

/**
 * Shows the home page at {@code /} on a public instance. The author keeps Magnolia's own mapping, which leads editors
 * to their desk.
 */
public class HomeMapping implements VirtualUriMapping {

    /** More than Magnolia's own mapping of the same address, whose weight is the length of the address. */
    private static final int WEIGHT = 100;

    private final ServerConfiguration server;

    /** @param server knows whether this is the author */
    @Inject
    public HomeMapping(ServerConfiguration server) {
        this.server = server;
    }

    @Override
    public Optional<Result> mapUri(URI uri) {
        boolean home = !server.isAdmin() && "/".equals(uri.getPath());
        return home ? Optional.of(new Result("forward:" + Site.HOME + ".html", WEIGHT, this)) : Optional.empty();
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
