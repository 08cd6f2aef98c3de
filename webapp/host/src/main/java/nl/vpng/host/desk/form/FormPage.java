package nl.vpng.host.desk.form;

import info.magnolia.ui.ValueContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Notice;

/** One request for a form: opens it, changes its shape, or saves it. */
final class FormPage {

    private static final String TEMPLATE = "form/form.ftl";
    private static final int UNPROCESSABLE = 422;

    private final Exchange exchange;
    private final Target target;
    private final Words words;
    private final Uploads uploads;
    private final Choices choices;
    private final Saving saving;

    FormPage(Exchange exchange, Target target, StagedFiles staged, Lock lock) {
        this.exchange = exchange;
        this.target = target;
        this.words = Words.of(exchange);
        this.uploads = new Uploads(staged, exchange.user().getName(), exchange::session);
        this.choices = new Choices(exchange::session);
        this.saving = new Saving(target, exchange::session, uploads, new RichTextLinks(exchange::session), words, lock);
    }

    /** Shows the form as its node is now. */
    void open() throws RepositoryException, IOException {
        if (target.fresh()) {
            exchange.session(target.workspace()).getNode(target.parent()); // not there, or hidden: 404
            Inputs begin = Reshape.begin(target.fields());
            show(FormState.of(UUID.randomUUID().toString(), begin, begin));
        } else {
            Node node =
                    exchange.session(target.workspace()).getNode(target.path().orElseThrow());
            Inputs now = saving.read(node);
            show(FormState.of(node.getIdentifier(), now, now));
        }
    }

    /** Does what the button says that was pressed; Enter in a field saves. */
    void submit() throws RepositoryException, IOException, ServletException {
        List<FieldProblem> problems = new ArrayList<>();
        Inputs sent = FormParameters.read(target.fields(), FormParameters.PREFIX, exchange::parameters);
        Inputs typed = uploads.receive(exchange.request(), target.fields(), sent, words, problems);
        FormState state = FormState.of(exchange.parameter("key").orElse(""), opened(), typed)
                .with(problems);
        if (exchange.parameter("complete").isEmpty()) {
            refuse(UNPROCESSABLE, state.failed(words.text("form.failure.incomplete")));
            return;
        }
        Reshape button = Reshape.of(exchange.parameter("do").orElse("save"));
        switch (button.verb()) {
            case "save", "stay" -> save(state, button.verb().equals("stay"));
            case "theirs" -> show(takeOver(state));
            case "attach" -> show(state.typed(typed, button.field()));
            case "choose" ->
                show(state.choosing(new FormState.Chooser(
                        button.field(),
                        exchange.parameter("search:" + button.field()).orElse(""))));
            default -> {
                Inputs changed = button.on(target.fields(), typed);
                show(state.typed(changed, button.focus(target.fields(), changed)));
            }
        }
    }

    private Inputs opened() {
        return exchange.parameter("opened")
                .map(packed -> FormParameters.unpack(target.fields(), packed))
                .orElse(new Inputs(Map.of()));
    }

    private void save(FormState state, boolean stay) throws RepositoryException, IOException {
        Saving.Outcome outcome = saving.save(state, this::check);
        if (!outcome.saved()) {
            FormState again = outcome.state();
            boolean lost = again.conflict() != null || again.gone();
            refuse(lost ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE, again);
            return;
        }
        exchange.notice(Notice.Level.SUCCESS, words.text("form.saved"));
        exchange.redirect(stay ? here(state.key()) : target.back());
    }

    private List<FieldProblem> check(List<FieldDefinition> fields, Inputs inputs, Node node) {
        ValueContext<Item> context = new ValueContext<>() {
            @Override
            public Stream<Item> get() {
                return Stream.of(node);
            }
        };
        return new Checks(
                        words,
                        definition -> exchange.instance()
                                .components()
                                .newInstance(
                                        java.util.Objects.requireNonNull(definition.getFactoryClass()),
                                        definition,
                                        context))
                .of(fields, inputs);
    }

    /** Where the same form is found again, also after its node got another name. */
    private String here(String identifier) throws RepositoryException {
        String path = exchange.session(target.workspace())
                .getNodeByIdentifier(identifier)
                .getPath();
        return target.address(path).path();
    }

    /** What others changed replaces what is typed there; the rest stays as typed. Nothing is saved by this. */
    private FormState takeOver(FormState state) {
        Set<String> theirs =
                Set.copyOf(Arrays.asList(exchange.parameter("theirs").orElse("").split(",")));
        Inputs typed = state.typed();
        for (FieldDefinition field : target.fields()) {
            if (theirs.contains(field.name())) {
                typed = typed.with(field, state.opened().get(field));
            }
        }
        return state.typed(typed, "");
    }

    private void refuse(int status, FormState state) throws RepositoryException, IOException {
        exchange.response().setStatus(status);
        show(state);
    }

    private void show(FormState state) throws RepositoryException, IOException {
        Map<String, Object> model = new HashMap<>(new FormView(target, state, choices, uploads, words).model());
        exchange.show(TEMPLATE, model);
    }
}
