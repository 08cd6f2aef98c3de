package nl.vpng.order;

import info.magnolia.ui.api.action.ActionType;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;

/** Opens a paper about the chosen orders in a tab of its own. */
@ActionType("vpngOpenPaper")
public class OpenPaperActionDefinition extends ConfiguredActionDefinition {

    private String paper = "";

    /** Names the class that opens it. */
    public OpenPaperActionDefinition() {
        setImplementationClass(OpenPaperAction.class);
    }

    /** Returns which paper. */
    public String getPaper() {
        return paper;
    }

    /**
     * Says which paper.
     *
     * @param paper last part of its address below {@code /.rest/vpng/orders/v1}
     */
    public void setPaper(String paper) {
        this.paper = paper;
    }
}
