package nl.vpng.site;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.dam.api.Asset;
import info.magnolia.dam.api.metadata.MagnoliaAssetMetadata;
import info.magnolia.dam.templating.functions.DamTemplatingFunctions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;

/** Files and images of the asset store, as far as the visitor may have them. */
public final class Media {

    private static final String PROVIDER = "jcr:";

    /** The types that are converted; others may move, or have no pixels. */
    private static final Set<String> CONVERTED = Set.of("image/jpeg", "image/png");

    private final DamTemplatingFunctions functions;
    private final ServerConfiguration server;
    private final Turns turns = new Turns();

    /**
     * @param functions find assets
     * @param server knows whether this is the author, where editors see an image as they uploaded it
     */
    @Inject
    public Media(DamTemplatingFunctions functions, ServerConfiguration server) {
        this.functions = functions;
        this.server = server;
    }

    /**
     * Returns a file.
     *
     * @param key as a field stores it, {@code jcr:<identifier>}; may be empty
     * @return the file; empty where it is absent, not published or has no content yet
     */
    public Optional<Asset> file(String key) {
        return key.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(functions.getAsset(key)).filter(Media::hasContent);
    }

    /**
     * Returns an image.
     *
     * @param key as a field stores it, {@code jcr:<identifier>}; may be empty
     * @return the image; empty where it is absent, not published, has no content yet or is something else
     */
    public Optional<Image> image(String key) {
        return file(key)
                .filter(asset -> asset.getMimeType().startsWith("image/"))
                .map(asset -> image(key, asset));
    }

    private static boolean hasContent(Asset asset) {
        return asset.getFileSize() > 0;
    }

    private Image image(String key, Asset asset) {
        Long width = null;
        Long height = null;
        if (asset.supports(MagnoliaAssetMetadata.class)) {
            MagnoliaAssetMetadata facts = asset.getMetadata(MagnoliaAssetMetadata.class);
            width = facts.getWidth();
            height = facts.getHeight();
        }
        if (width == null || height == null) {
            return new Image(asset.getLink(), null, null, List.of());
        }
        boolean onItsSide = turns.isOnItsSide(key, asset);
        long shownWidth = onItsSide ? height : width;
        long shownHeight = onItsSide ? width : height;
        return new Image(asset.getLink(), shownWidth, shownHeight, renditions(key, asset, shownWidth, shownHeight));
    }

    private List<Rendition> renditions(String key, Asset asset, long width, long height) {
        if (server.isAdmin()
                || !key.startsWith(PROVIDER)
                || !CONVERTED.contains(asset.getMimeType())
                || !ImageAddress.isConvertible(width, height)) {
            return List.of();
        }
        String identifier = key.substring(PROVIDER.length());
        String version = ImageAddress.version(asset);
        return ImageAddress.widths(width).stream()
                .map(one -> new Rendition(
                        MgnlContext.getContextPath() + new ImageAddress(identifier, version, one).path(), one))
                .toList();
    }
}
