package nl.vpng.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An image of the asset store.
 *
 * @param link its address as it was uploaded, context path included
 * @param width in pixels, as it is seen; null where it is not known
 * @param height in pixels; null exactly where the width is
 * @param renditions the same image in WebP, by width; empty where there is none
 */
public record Image(
        String link, @Nullable Long width, @Nullable Long height, List<Rendition> renditions) {

    /** Returns the renditions as the attribute {@code srcset} lists them; empty where there is none. */
    public String srcset() {
        return renditions.stream()
                .map(rendition -> rendition.link() + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
