package info.magnolia.virtualuri;

import java.net.URI;
import java.util.Optional;

/** Leads an address elsewhere. */
public interface VirtualUriMapping {

    /**
     * Maps an address.
     *
     * @param uri the address without the context path
     * @return where it leads, or empty where this mapping does not concern it
     */
    Optional<Result> mapUri(URI uri);

    /** Returns whether the mapping is complete enough to be used. */
    boolean isValid();

    /** Where an address leads, and how well the mapping fitted; of several the heaviest wins. */
    class Result implements Comparable<Result> {

        private final String toUri;
        private final int weight;
        private final VirtualUriMapping mapping;

        /**
         * Makes a result.
         *
         * @param toUri where the address leads: a path, with {@code redirect:}, {@code permanent:} or {@code forward:} before it
         * @param weight how well the mapping fitted
         * @param mapping the mapping
         */
        public Result(String toUri, int weight, VirtualUriMapping mapping) {
            this.toUri = toUri;
            this.weight = weight;
            this.mapping = mapping;
        }

        /** Returns where the address leads. */
        public String getToUri() {
            return toUri;
        }

        /** Returns how well the mapping fitted. */
        public int getWeight() {
            return weight;
        }

        /** Returns the mapping. */
        public VirtualUriMapping getMapping() {
            return mapping;
        }

        @Override
        public int compareTo(Result other) {
            return Integer.compare(weight, other.weight);
        }
    }
}
