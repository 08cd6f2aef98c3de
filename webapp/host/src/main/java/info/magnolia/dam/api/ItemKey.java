package info.magnolia.dam.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names a file of the asset store: {@code <provider>:<id>}, as fields of dialogs store it. */
public class ItemKey {

    private final String providerId;
    private final String assetId;

    /**
     * Makes a key of its parts.
     *
     * @param providerId the provider, for example {@code jcr}
     * @param assetId the id within the provider
     */
    public ItemKey(String providerId, String assetId) {
        this.providerId = providerId;
        this.assetId = assetId;
    }

    /**
     * Reads a key.
     *
     * @param key the key as text
     * @return the key, or null where the text is none
     */
    public static @Nullable ItemKey from(@Nullable String key) {
        if (key == null || !isValid(key)) {
            return null;
        }
        int colon = key.indexOf(':');
        return new ItemKey(key.substring(0, colon), key.substring(colon + 1));
    }

    /**
     * Tells whether a text is a key: something, a colon, something.
     *
     * @param key the text, may be null
     * @return whether it is a key
     */
    public static boolean isValid(@Nullable String key) {
        if (key == null) {
            return false;
        }
        int colon = key.indexOf(':');
        return colon > 0 && colon < key.length() - 1;
    }

    /** Returns the provider. */
    public String getProviderId() {
        return providerId;
    }

    /** Returns the id within the provider. */
    public String getAssetId() {
        return assetId;
    }

    /** Returns the key as text. */
    public String asString() {
        return providerId + ":" + assetId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemKey key && providerId.equals(key.providerId) && assetId.equals(key.assetId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(providerId, assetId);
    }
}
