package nl.vpng.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Puts the pages of the sample site in the order of the menu; bootstrap files come in the order of their names. */
final class SamplePageOrderTask extends AbstractRepositoryTask {

    /** The sample pages at the root, by name. */
    static final List<String> ORDER = List.of(
            "home",
            "opgavegericht-werken",
            "procesregie",
            "programmasturing",
            "projectmatig-werken",
            "publicaties",
            "bestellen",
            "zoeken",
            "toegankelijkheid",
            "privacy",
            "niet-gevonden");

    SamplePageOrderTask() {
        super("Order of the sample pages", "Puts the pages of the sample site in the order of the menu.");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException {
        Node root = installContext.getJCRSession("website").getRootNode();
        for (String page : ORDER) {
            if (root.hasNode(page)) {
                root.orderBefore(page, null);
            }
        }
    }
}
