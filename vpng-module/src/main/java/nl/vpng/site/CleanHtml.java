package nl.vpng.site;

/** HTML that {@link RichText} has cleaned: the only text that a template may print as it is. */
public final class CleanHtml {

    private final String html;

    CleanHtml(String html) {
        this.html = html;
    }

    /** Returns the HTML. */
    public String html() {
        return html;
    }

    /** Returns whether there is anything to show. */
    public boolean present() {
        return !html.isEmpty();
    }
}
