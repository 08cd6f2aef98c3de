package nl.vpng.site;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.time.Instant;
import java.util.Calendar;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Node;

/** When content was last changed or published. */
public final class Modified {

    private Modified() {}

    /** Returns the latest moment at which a node was made, changed or published; empty where none is known. */
    public static Optional<Instant> of(Node node) {
        return Stream.of(
                        NodeTypes.Created.CREATED,
                        NodeTypes.LastModified.LAST_MODIFIED,
                        NodeTypes.Activatable.LAST_ACTIVATED)
                .flatMap(property -> Stream.ofNullable(PropertyUtil.getDate(node, property)))
                .map(Calendar::toInstant)
                .max(Instant::compareTo);
    }
}
