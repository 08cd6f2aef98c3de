package nl.vpng.host.desk;

import java.io.IOException;
import java.util.Map;

/** What goes on in the background for the user: on a page of its own, and as the line above every page. */
final class WorkScreen implements Screen {

    @Override
    public void get(Exchange exchange) throws IOException {
        switch (exchange.tail()) {
            case "" -> exchange.show("work.ftl", Map.of("all", WorkRow.all(exchange)));
            case "strip" -> exchange.showPart("work-strip.ftl", Map.of("works", WorkRow.now(exchange)));
            default -> throw DeskException.notFound(exchange);
        }
    }
}
