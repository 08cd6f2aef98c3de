package nl.vpng.host.desk.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.jcr.RepositoryException;
import javax.servlet.ServletException;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.definition.AppDefinition;
import nl.vpng.host.definition.DetailDefinition;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Screen;

/** All forms of an author's desk: they share the held files, and one at a time is saved. */
public final class Forms {

    private final StagedFiles staged;
    private final Lock saving = new ReentrantLock();

    /** @param uploads the folder for files whose form is not saved yet */
    public Forms(Path uploads) {
        this.staged = new StagedFiles(uploads);
    }

    /** Returns the screens of the forms by first path segment; that of apps is {@link #detail}. */
    public Map<String, Screen> screens() {
        return Map.of(
                "dialog", new DialogScreen(this),
                "choose", new ChooseScreen(),
                "upload", new UploadScreen(staged),
                "editor", new EditorScreen());
    }

    /** Returns the files that were uploaded and are not content yet. */
    public StagedFiles staged() {
        return staged;
    }

    /** Returns the screen of an app's item: {@code app/<app>/detail?path=…}, or {@code ?parent=…} for a new one. */
    public Screen detail() {
        return new Screen() {
            @Override
            public void get(Exchange exchange) throws IOException, RepositoryException {
                page(exchange, target(exchange)).open();
            }

            @Override
            public void post(Exchange exchange) throws IOException, RepositoryException, ServletException {
                page(exchange, target(exchange)).submit();
            }
        };
    }

    FormPage page(Exchange exchange, Target target) {
        return new FormPage(exchange, target, staged, saving);
    }

    private static Target target(Exchange exchange) {
        AppDefinition app = exchange.app(exchange.tail().replaceFirst("/.*$", ""));
        DetailDefinition detail = app.detail().orElseThrow(() -> DeskException.notFound(exchange));
        Optional<String> path = exchange.parameter("path");
        Link list = Link.to("/app/" + app.name());
        return new Target(
                exchange.label(detail.label().isEmpty() ? app.label() : detail.label()),
                detail.datasource().workspace(),
                path,
                exchange.parameter("parent").orElse(detail.datasource().rootPath()),
                detail.nodeType(),
                Optional.empty(),
                detail.form(),
                true,
                Link.to("/app/" + app.name() + "/detail")
                        .with("return", back(exchange).orElse(null)),
                from(exchange, list.path()),
                back(exchange).orElse(list.path()));
    }

    /** Returns what that is called to which the user goes back: an app, or a page. */
    static String from(Exchange exchange, String otherwise) {
        String back = back(exchange).orElse(otherwise);
        String app = back.startsWith("/files")
                ? "dam"
                : back.replaceFirst("^/app/", "").replaceFirst("[/?].*$", "");
        AppDefinition known = exchange.definitions().apps().get(app);
        return known == null ? exchange.text("form.back.page") : exchange.label(known.label());
    }

    /** Returns where the user came from; only an address of the desk itself counts. */
    static Optional<String> back(Exchange exchange) {
        return exchange.parameter("return").filter(link -> link.matches("/[^/\\\\\\s][^\\\\\\s]*|/"));
    }
}
