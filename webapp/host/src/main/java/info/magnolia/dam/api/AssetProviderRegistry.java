package info.magnolia.dam.api;

/** Knows the providers of files. */
public interface AssetProviderRegistry {

    /**
     * Returns the provider of a file.
     *
     * @param key the key of the file
     * @return the provider
     * @throws NoSuchAssetProviderException where the key names no known provider
     */
    AssetProvider getProviderFor(ItemKey key);

    /**
     * Returns a provider.
     *
     * @param providerId its id
     * @return the provider
     * @throws NoSuchAssetProviderException where none has that id
     */
    AssetProvider getProviderById(String providerId);

    /** A key names a provider that is not there. */
    class NoSuchAssetProviderException extends DamException {

        private static final long serialVersionUID = 1L;

        /**
         * Makes one.
         *
         * @param message what is wrong
         */
        public NoSuchAssetProviderException(String message) {
            super(message);
        }
    }
}
