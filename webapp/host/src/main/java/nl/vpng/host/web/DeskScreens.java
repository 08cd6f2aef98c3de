package nl.vpng.host.web;

import java.util.HashMap;
import java.util.Map;
import nl.vpng.host.Instance;
import nl.vpng.host.desk.Screen;
import nl.vpng.host.desk.browser.AppScreen;
import nl.vpng.host.desk.file.FileScreen;
import nl.vpng.host.desk.form.Forms;
import nl.vpng.host.desk.message.MessagesScreen;
import nl.vpng.host.desk.page.PageScreen;
import nl.vpng.host.desk.page.PageTreeScreen;
import nl.vpng.host.desk.version.VersionScreen;

/** Puts the parts of the desk together: which screen answers for which first segment of the path. */
final class DeskScreens {

    private DeskScreens() {}

    /**
     * Returns the screens by first segment.
     *
     * @param instance the author that they work on
     */
    static Map<String, Screen> of(Instance instance) {
        Forms forms = new Forms(instance.settings().home().resolve("uploads"));
        Map<String, Screen> appParts = new HashMap<>(Map.of("detail", forms.detail()));
        Map<String, Screen> screens = new HashMap<>(forms.screens());
        screens.put("app", new AppScreen(appParts));
        screens.put("files", new FileScreen(forms.staged()));
        screens.put("messages", new MessagesScreen());
        screens.put("page", new PageScreen());
        screens.put("pages", new PageTreeScreen());
        screens.put("versions", new VersionScreen(instance.versions()));
        return screens;
    }
}
