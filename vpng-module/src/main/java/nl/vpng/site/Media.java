package nl.vpng.site;

import info.magnolia.dam.api.Asset;
import info.magnolia.dam.api.metadata.MagnoliaAssetMetadata;
import info.magnolia.dam.templating.functions.DamTemplatingFunctions;
import java.util.Optional;
import javax.inject.Inject;

/** Files and images of the asset store, as far as the visitor may have them. */
public final class Media {

    private final DamTemplatingFunctions functions;

    /** @param functions find assets */
    @Inject
    public Media(DamTemplatingFunctions functions) {
        this.functions = functions;
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
                .map(Media::image);
    }

    private static boolean hasContent(Asset asset) {
        return asset.getFileSize() > 0;
    }

    private static Image image(Asset asset) {
        Long width = null;
        Long height = null;
        if (asset.supports(MagnoliaAssetMetadata.class)) {
            MagnoliaAssetMetadata facts = asset.getMetadata(MagnoliaAssetMetadata.class);
            width = facts.getWidth();
            height = facts.getHeight();
        }
        boolean known = width != null && height != null;
        return new Image(asset.getLink(), known ? width : null, known ? height : null);
    }
}
