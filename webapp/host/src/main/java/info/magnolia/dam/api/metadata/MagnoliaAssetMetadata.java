package info.magnolia.dam.api.metadata;

import org.jspecify.annotations.Nullable;

/** The facts that Magnolia keeps on an image. */
public interface MagnoliaAssetMetadata extends AssetMetadata {

    /** Returns the width in pixels, or null where it is not known. */
    @Nullable
    Long getWidth();

    /** Returns the height in pixels, or null where it is not known. */
    @Nullable
    Long getHeight();
}
