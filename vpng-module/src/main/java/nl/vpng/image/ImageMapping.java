package nl.vpng.image;

import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.Optional;
import nl.vpng.site.ImageAddress;

/** Leads {@code /beelden/<identifier>/<version>/<width>.webp} to the endpoint that has the image. */
public class ImageMapping implements VirtualUriMapping {

    @Override
    public Optional<Result> mapUri(URI uri) {
        return Optional.ofNullable(uri.getPath())
                .flatMap(ImageAddress::of)
                .map(image -> new Result(
                        "forward:/.rest/vpng/images/v1/" + image.identifier() + "/" + image.version() + "/"
                                + image.width(),
                        uri.getPath().length(),
                        this));
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
