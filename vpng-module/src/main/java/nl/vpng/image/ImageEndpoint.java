package nl.vpng.image;

import info.magnolia.dam.api.Asset;
import info.magnolia.rest.AbstractEndpoint;
import java.io.InputStream;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import nl.vpng.site.Image;
import nl.vpng.site.ImageAddress;
import nl.vpng.site.Media;
import org.jspecify.annotations.Nullable;

/**
 * Images in WebP, in the widths that pages offer and no other, to whoever may have the image. What cannot be converted is sent as it
 * was uploaded: a browser shows that too, but would show nothing where an address fails that a page offered.
 */
@Path("/vpng/images/v1")
public class ImageEndpoint extends AbstractEndpoint<ImageEndpointDefinition> {

    private static final String CACHE = "Cache-Control";

    /** The address changes with the image. */
    private static final String FOR_GOOD = "max-age=31536000, public, immutable";

    private final Media media;
    private final Conversions conversions;

    /**
     * @param definition as the YAML file says
     * @param media finds images
     * @param conversions have them in WebP
     */
    @Inject
    public ImageEndpoint(ImageEndpointDefinition definition, Media media, Conversions conversions) {
        super(definition);
        this.media = media;
        this.conversions = conversions;
    }

    /**
     * Returns an image, or 404 where there is none or not in this width. Whoever has a page with the address of an earlier version
     * gets the present one, to be kept by nobody.
     *
     * @param identifier of the asset
     * @param version that the page knew
     * @param width in pixels
     */
    @GET
    @Path("/{identifier: [-0-9a-f]{36}}/{version: [0-9a-z]{1,13}}/{width: [0-9]{1,4}}")
    public Response image(
            @PathParam("identifier") String identifier,
            @PathParam("version") String version,
            @PathParam("width") int width) {
        String key = "jcr:" + identifier;
        Optional<Asset> asset = media.file(key);
        if (asset.isEmpty() || !isOffered(media.image(key), width)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        String current = ImageAddress.version(asset.get());
        Response.ResponseBuilder answer = conversions
                .of(new ImageAddress(identifier, current, width), asset.get())
                .map(webp -> Response.ok(webp, "image/webp"))
                .orElseGet(() -> original(asset.get()));
        return answer.header(CACHE, current.equals(version) ? FOR_GOOD : "no-cache")
                .build();
    }

    private static boolean isOffered(Optional<Image> image, int width) {
        return image.isPresent() && image.get().renditions().stream().anyMatch(one -> one.width() == width);
    }

    private static Response.ResponseBuilder original(Asset asset) {
        @Nullable InputStream content = asset.getContentStream();
        return content == null
                ? Response.status(Response.Status.NOT_FOUND)
                : Response.ok(content, asset.getMimeType()).header("Content-Length", asset.getFileSize());
    }
}
