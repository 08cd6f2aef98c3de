package nl.vpng.host.web;

import java.util.HashMap;
import java.util.Map;
import nl.vpng.host.Instance;
import nl.vpng.host.desk.Screen;
import nl.vpng.host.desk.browser.AppScreen;
import nl.vpng.host.desk.message.MessagesScreen;

/** Puts the parts of the desk together: which screen answers for which first segment of the path. */
final class DeskScreens {

    private DeskScreens() {}

    /**
     * Returns the screens by first segment.
     *
     * @param instance the author that they work on
     */
    static Map<String, Screen> of(Instance instance) {
        Map<String, Screen> appParts = new HashMap<>();
        Map<String, Screen> screens = new HashMap<>();
        screens.put("app", new AppScreen(appParts));
        screens.put("messages", new MessagesScreen());
        return screens;
    }
}
