package info.magnolia.resourceloader;

/** Where the files of the light modules are found. Magnolia gives it a type parameter; injected it is raw there too. */
public interface ResourceOrigin {

    /**
     * Returns a file.
     *
     * @param path from the folder of all light modules, such as {@code /vpng/webresources/vpng.css}
     * @throws ResourceNotFoundException where there is none
     */
    Resource getByPath(String path);

    /** Says that there is no such file. */
    class ResourceNotFoundException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /**
         * @param origin where it was looked for
         * @param path of the file
         */
        public ResourceNotFoundException(ResourceOrigin origin, String path) {
            super("There is no file " + path + " in " + origin);
        }
    }
}
