package info.magnolia.dam.api;

/** Where files come from. */
public interface AssetProvider {

    /** Returns the id that keys of this provider begin with. */
    String getIdentifier();

    /**
     * Returns a file.
     *
     * @param key the key of the file
     * @return the file
     * @throws AssetNotFoundException where there is no such file, or the user may not read it
     */
    Asset getAsset(ItemKey key);

    /** There is no such file. */
    class AssetNotFoundException extends DamException {

        private static final long serialVersionUID = 1L;

        /**
         * Makes one.
         *
         * @param assetKey the key that leads nowhere
         */
        public AssetNotFoundException(ItemKey assetKey) {
            super("No file with the key " + assetKey.asString());
        }
    }
}
