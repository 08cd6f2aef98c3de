package nl.vpng.host.desk.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.servlet.ServletException;
import nl.vpng.host.definition.DialogDefinition;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.definition.FormDefinition;
import nl.vpng.host.definition.FormDefinition.Tab;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Screen;

/**
 * The forms of pages and components: {@code ?id=vpng:components/site/text&path=/home/main/0} for one that exists,
 * {@code ?id=…&parent=…&template=…} for a new one. Afterwards it goes to {@code return}, an address of the desk.
 */
final class DialogScreen implements Screen {

    private final Forms forms;

    DialogScreen(Forms forms) {
        this.forms = forms;
    }

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        forms.page(exchange, target(exchange)).open();
    }

    @Override
    public void post(Exchange exchange) throws IOException, RepositoryException, ServletException {
        forms.page(exchange, target(exchange)).submit();
    }

    private static Target target(Exchange exchange) {
        DialogDefinition dialog = exchange.parameter("id")
                .map(id -> exchange.definitions().dialogs().get(id))
                .orElseThrow(() -> DeskException.notFound(exchange));
        String workspace = exchange.parameter("workspace").orElse("website");
        Optional<String> path = exchange.parameter("path");
        Optional<String> template = exchange.parameter("template");
        boolean page = template.orElse(dialog.id()).contains(":pages/");
        boolean newPage = page && path.isEmpty();
        if (path.isEmpty() && template.flatMap(exchange.definitions()::template).isEmpty()) {
            throw DeskException.notFound(exchange);
        }
        Link editor = Link.to("/dialog")
                .with("id", dialog.id())
                .with("workspace", workspace)
                .with("return", Forms.back(exchange).orElse(null));
        return new Target(
                exchange.label(dialog.label()),
                workspace,
                path,
                exchange.parameter("parent").orElse("/"),
                page ? "mgnl:page" : "mgnl:component",
                template,
                newPage ? named(exchange, dialog.form()) : dialog.form(),
                newPage,
                editor,
                Forms.from(exchange, ""),
                Forms.back(exchange).orElse(""));
    }

    /** A new page gets a name too, which is the last part of its address; as in Magnolia, it is asked only then. */
    private static FormDefinition named(Exchange exchange, FormDefinition form) {
        FieldDefinition name = FieldDefinition.text(
                Target.NAME, exchange.text("form.name.page"), exchange.text("form.name.page.help"));
        List<FieldDefinition> fields = new ArrayList<>(form.fields());
        fields.add(name);
        List<Tab> tabs = new ArrayList<>(form.tabs());
        if (!tabs.isEmpty()) {
            Tab first = tabs.get(0);
            List<String> shown = new ArrayList<>(first.fields());
            shown.add(name.name());
            tabs.set(0, new Tab(first.name(), first.label(), shown));
        }
        return new FormDefinition(fields, tabs);
    }
}
