package nl.vpng.site;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.Objects;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The one rule which pages visitors and search engines are led to. */
public final class Findable {

    /** The property with which an editor keeps a page out. */
    static final String HIDDEN = "hidden";

    /** Pages that show something else: any publication, and what was looked for. */
    private static final Set<String> FRAMES = Set.of("vpng:pages/publication", "vpng:pages/search");

    private Findable() {}

    /** Returns whether a page should be found. */
    public static boolean isPage(Node page) throws RepositoryException {
        String template = Objects.requireNonNullElse(NodeTypes.Renderable.getTemplate(page), "");
        return !FRAMES.contains(template) && !PropertyUtil.getBoolean(page, HIDDEN, false);
    }
}
