package nl.vpng.host.desk.browser;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.servlet.ServletException;
import nl.vpng.host.definition.AppDefinition;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.OwnScreens;
import nl.vpng.host.desk.Screen;

/** Leads to the parts of an app: {@code app/<name>} is its list, {@code app/<name>/<part>} another of its parts. */
public final class AppScreen implements Screen {

    private final Map<String, Screen> parts;
    private final ListScreen list = new ListScreen();
    private final ActionScreen actions = new ActionScreen();

    /**
     * Makes the screen.
     *
     * @param parts the further parts by the second segment of the path, such as {@code detail}; each finds its app with
     *     {@link Exchange#app}
     */
    public AppScreen(Map<String, Screen> parts) {
        this.parts = parts;
    }

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException, ServletException {
        Optional<Link> own = OwnScreens.app(exchange.tail());
        if (own.isPresent()) {
            exchange.redirect(own.get());
        } else {
            part(exchange).get(exchange);
        }
    }

    @Override
    public void post(Exchange exchange) throws IOException, RepositoryException, ServletException {
        part(exchange).post(exchange);
    }

    private Screen part(Exchange exchange) {
        String[] segments = exchange.tail().split("/", 3);
        AppDefinition app = exchange.app(segments[0]);
        Screen part =
                switch (segments.length) {
                    case 1 -> app.browser().isPresent() ? list : null;
                    case 3 -> segments[1].equals("action") && app.browser().isPresent() ? actions : null;
                    default -> parts.get(segments[1]);
                };
        if (part == null) {
            throw DeskException.notFound(exchange);
        }
        return part;
    }
}
