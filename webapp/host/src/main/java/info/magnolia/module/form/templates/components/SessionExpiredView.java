package info.magnolia.module.form.templates.components;

import info.magnolia.module.form.engine.View;

/** Tells that what the visitor did before is gone. */
public class SessionExpiredView implements View {
    private static final long serialVersionUID = 1L;

    private String firstPage;

    /**
     * Makes one.
     *
     * @param firstPage identifier of the page on which the form begins
     */
    public SessionExpiredView(String firstPage) {
        this.firstPage = firstPage;
    }

    public String getFirstPage() {
        return firstPage;
    }

    public void setFirstPage(String firstPage) {
        this.firstPage = firstPage;
    }

    @Override
    public String execute() {
        return "session-expired";
    }
}
