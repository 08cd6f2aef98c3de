package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody at work in the author's desk, in a real browser. Whatever the browser complains of fails the test at the end. */
final class Desk implements AutoCloseable {

    private final Site site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Site site, Browser.NewContextOptions options) {
        this.site = site;
        context = Chromium.context(options);
        page = context.newPage();
    }

    /** Logs in as one of the sample users, whose password is the name. */
    static Desk as(String user, Site site) {
        return as(user, site, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Desk as(String user, Site site, Browser.NewContextOptions options) {
        Desk desk = new Desk(site, options);
        desk.go("");
        desk.page.fill("[name=mgnlUserId]", user);
        desk.page.fill("[name=mgnlUserPSWD]", user);
        desk.page.locator("[name=mgnlUserPSWD]").press("Enter");
        desk.page.waitForSelector("body.desk");
        desk.page.onPageError(desk.complaints::add);
        desk.page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                desk.complaints.add(message.text() + " " + message.location());
            }
        });
        return desk;
    }

    Page page() {
        return page;
    }

    /** Opens a part of the desk; the path begins with a slash. */
    void go(String path) {
        page.navigate(site.authorUrl("/.magnolia/admincentral" + path));
    }

    /** Opens the page editor and waits until its bars are drawn. */
    void edit(String pagePath) {
        go("/page?path=" + pagePath);
        waitForBars();
    }

    void waitForBars() {
        page.waitForSelector("body[data-editor=ready]");
    }

    /** The page in the editor. */
    FrameLocator frame() {
        return page.frameLocator(".page-frame");
    }

    void agree() {
        page.onceDialog(com.microsoft.playwright.Dialog::accept);
    }

    /** What the desk said at the top of the page. */
    String notices() {
        return String.join("\n", page.locator(".notice").allInnerTexts());
    }

    /** Checks the screen that is open. The page in the frame has landmarks of its own beside those of the desk. */
    void breaksNoAccessibilityRule() {
        Chromium.assertAccessible(page, "landmark-unique");
    }

    @Override
    public void close() {
        List<String> heard = List.copyOf(complaints);
        context.close();
        assertThat(heard).as("complaints of the browser").isEmpty();
    }
}
