package nl.vpng.host.desk.browser;

import com.vaadin.server.Page;
import com.vaadin.server.Resource;
import com.vaadin.server.VaadinRequest;
import com.vaadin.shared.ui.BorderStyle;
import com.vaadin.shared.ui.ui.PageState;
import com.vaadin.ui.UI;
import info.magnolia.ui.api.action.ActionExecutionException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands for Vaadin's user interface while an action of the plugin's own runs, so that what it opens with
 * {@code Page.getCurrent().open(address, "_blank")} is known. Nothing else of it works.
 */
final class StandInUi extends UI {
    private static final long serialVersionUID = 1L;

    private final RecordingPage page = new RecordingPage(this);

    /**
     * An address that an action opened.
     *
     * @param address the address as the action gave it
     * @param newTab whether in a tab of its own
     */
    record Opened(String address, boolean newTab) {}

    /** Does something that finds this as the current user interface. */
    void during(Work work) throws ActionExecutionException {
        UI before = UI.getCurrent();
        UI.setCurrent(this);
        try {
            work.run();
        } finally {
            UI.setCurrent(before);
        }
    }

    /** Returns what was opened last. */
    Optional<Opened> opened() {
        return Optional.ofNullable(page.opened);
    }

    @Override
    public Page getPage() {
        return page;
    }

    @Override
    protected void init(VaadinRequest request) {
        throw new UnsupportedOperationException("The desk shows no components of Vaadin");
    }

    /** What is done meanwhile. */
    interface Work {
        void run() throws ActionExecutionException;
    }

    /** Remembers addresses; what is no address, which Vaadin has deprecated, is refused. */
    @SuppressWarnings("deprecation")
    private static final class RecordingPage extends Page {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never written: it lives as long as one action runs
        private @Nullable Opened opened;

        RecordingPage(UI ui) {
            super(ui, new PageState());
        }

        @Override
        public void open(String url, String windowName) {
            opened = new Opened(url, !"_self".equals(windowName) && !"_top".equals(windowName));
        }

        @Override
        public void open(String url, String windowName, boolean tryToOpenAsPopup) {
            open(url, windowName);
        }

        @Override
        public void open(String url, String windowName, int width, int height, BorderStyle border) {
            open(url, windowName);
        }

        @Override
        public void open(Resource resource, String windowName, boolean tryToOpenAsPopup) {
            throw unknown();
        }

        @Override
        public void open(Resource resource, String windowName, int width, int height, BorderStyle border) {
            throw unknown();
        }

        @Override
        public void setLocation(String address) {
            open(address, "_self");
        }

        @Override
        public void setLocation(URI address) {
            open(address.toString(), "_self");
        }

        private static UnsupportedOperationException unknown() {
            return new UnsupportedOperationException("The desk opens addresses; put what is to be opened at one");
        }
    }
}
