package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.module.form.engine.EndView;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** Leads the visitor to the page that thanks, so that loading it again sends nothing again. */
final class ThanksView implements EndView {

    static final String SUCCESS = "success";

    private static final long serialVersionUID = 1L;

    private final String address;

    ThanksView(String address) {
        this.address = address;
    }

    @Override
    public String execute() throws IOException {
        HttpServletResponse response = MgnlContext.getWebContext().getResponse();
        // Where the form came back without what lets Magnolia run it before the page, the page has begun: it says
        // thanks itself.
        if (!response.isCommitted()) {
            response.sendRedirect(address);
        }
        return SUCCESS;
    }
}
