package nl.vpng.host.desk.form;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.RepositoryException;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Screen;
import nl.vpng.host.desk.form.Choices.Source;

/** What a link can lead to, as a part of a page: {@code …/choose/<workspace>?search=…&types=mgnl:page}. */
final class ChooseScreen implements Screen {

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        Source any = Source.ofWorkspace(exchange.tail());
        List<String> types = exchange.parameter("types")
                .map(given -> Arrays.stream(given.split(","))
                        .filter(type -> type.matches("[a-zA-Z]+:[a-zA-Z]+"))
                        .toList())
                .filter(given -> !given.isEmpty())
                .orElse(any.types());
        try {
            List<Choice> found = new Choices(exchange::session)
                    .find(
                            new Source(any.workspace(), any.root(), types),
                            exchange.parameter("search").orElse(""));
            exchange.show(
                    "form/choices.ftl",
                    Map.of(
                            "more",
                            found.size() > Choices.SHOWN,
                            "found",
                            found.stream()
                                    .limit(Choices.SHOWN)
                                    .map(Choice::view)
                                    .toList()));
        } catch (NoSuchWorkspaceException e) {
            throw DeskException.notFound(exchange);
        }
    }
}
