package info.magnolia.dam.templating.functions;

import info.magnolia.dam.api.Asset;
import info.magnolia.dam.api.AssetProvider.AssetNotFoundException;
import info.magnolia.dam.api.AssetProviderRegistry;
import info.magnolia.dam.api.AssetProviderRegistry.NoSuchAssetProviderException;
import info.magnolia.dam.api.ItemKey;
import javax.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds files for models and, as {@code damfn}, for templates. */
public class DamTemplatingFunctions {

    private static final Logger LOG = LoggerFactory.getLogger(DamTemplatingFunctions.class);

    private final AssetProviderRegistry providers;

    /**
     * Makes the functions.
     *
     * @param providerRegistry where files come from
     */
    @Inject
    public DamTemplatingFunctions(AssetProviderRegistry providerRegistry) {
        this.providers = providerRegistry;
    }

    /**
     * Returns a file.
     *
     * @param itemKey the key as a dialog's field stores it, {@code jcr:<id>}; may be null
     * @return the file, or null where there is none, where the visitor may not read it, or where the key is none
     */
    public @Nullable Asset getAsset(@Nullable String itemKey) {
        ItemKey key = ItemKey.from(itemKey);
        if (key == null) {
            return null;
        }
        try {
            return providers.getProviderFor(key).getAsset(key);
        } catch (AssetNotFoundException | NoSuchAssetProviderException e) {
            LOG.debug("No file for {}: {}", itemKey, e.getMessage());
            return null;
        }
    }
}
