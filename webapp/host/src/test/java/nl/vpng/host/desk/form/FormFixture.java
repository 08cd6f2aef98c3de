package nl.vpng.host.desk.form;

import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.definition.Element;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.definition.FormDefinition;
import nl.vpng.host.definition.Place;
import nl.vpng.host.definition.ValidatorDefinition;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.form.Input.Text;
import nl.vpng.host.repository.Repository;

/** A repository with a workspace of books and one of files, and forms for them. */
final class FormFixture implements AutoCloseable {

    static final String WORKSPACE = "books";

    final Repository repository;
    final StagedFiles staged;
    private final Map<String, Session> sessions = new HashMap<>();

    FormFixture(Path folder) throws Exception {
        repository = Repository.open(folder.resolve("repository"));
        try (Reader types = new InputStreamReader(
                Objects.requireNonNull(Repository.class.getResourceAsStream("/mgnl-nodetypes/core-nodetypes.cnd")),
                StandardCharsets.UTF_8)) {
            repository.registerNodeTypes(types, "core-nodetypes.cnd");
        }
        repository.registerNodeTypes(
                new StringReader("<'mgnl'='http://www.magnolia.info/jcr/mgnl'> <'bk'='https://example.org/bk'>"
                        + " [bk:book] > mgnl:content [bk:edition] > mgnl:contentNode"),
                "books.cnd");
        for (String workspace : List.of(WORKSPACE, "dam", "website")) {
            repository.createWorkspace(workspace);
        }
        staged = new StagedFiles(folder.resolve("uploads"));
    }

    /** The session of the one who edits. */
    Session session(String workspace) throws RepositoryException {
        if (!sessions.containsKey(workspace)) {
            sessions.put(workspace, repository.systemSession(workspace));
        }
        return sessions.get(workspace);
    }

    Node book(String name) throws RepositoryException {
        Node book = session(WORKSPACE).getRootNode().addNode(name, "bk:book");
        session(WORKSPACE).save();
        return book;
    }

    /** What somebody else does meanwhile. */
    void elsewhere(Work work) throws RepositoryException {
        Session other = repository.systemSession(WORKSPACE);
        try {
            work.in(other);
            other.save();
        } finally {
            other.logout();
        }
    }

    Uploads uploads() {
        return new Uploads(staged, "anna", this::session);
    }

    Saving saving(Target target) {
        return new Saving(
                target, this::session, uploads(), new RichTextLinks(this::session), words(), new ReentrantLock());
    }

    NodeContent content() {
        return new NodeContent(Locale.forLanguageTag("nl"), new RichTextLinks(this::session));
    }

    NodeWriter writer() {
        return new NodeWriter(content(), new RichTextLinks(this::session));
    }

    static List<FieldProblem> check(List<FieldDefinition> fields, Inputs inputs, Node node) {
        return new Checks(words(), definition -> {
                    throw new AssertionError("no own validator here");
                })
                .of(fields, inputs);
    }

    static Words words() {
        return new Words(
                Locale.forLanguageTag("nl"),
                (key, arguments) -> key + (arguments.length == 0 ? "" : MessageFormat.format(" {0}", arguments)),
                label -> label);
    }

    static Target existing(String path, FieldDefinition... fields) {
        return target(Optional.of(path), fields);
    }

    static Target fresh(FieldDefinition... fields) {
        return target(Optional.empty(), fields);
    }

    private static Target target(Optional<String> path, FieldDefinition... fields) {
        return new Target(
                "Book",
                WORKSPACE,
                path,
                "/",
                "bk:book",
                Optional.empty(),
                new FormDefinition(List.of(fields), List.of()),
                true,
                Link.to("/app/book/detail"),
                "Books",
                "/app/book");
    }

    static FieldDefinition field(String name, String type, Object... settings) {
        return made(name, type, false, List.of(), List.of(), settings);
    }

    static FieldDefinition required(String name, String type) {
        return made(name, type, true, List.of(), List.of());
    }

    static FieldDefinition many(String name, FieldDefinition each) {
        return made(name, "jcrMultiValueField", false, List.of(), List.of(each));
    }

    static FieldDefinition rows(String name, FieldDefinition... fields) {
        Element provider = new Element(
                "jcrChildNodeProvider", new Place("book.yaml", 1), Map.of("nodeType", "bk:edition"), Map.of());
        FieldDefinition composite =
                made(name, "compositeField", false, List.of(), List.of(fields), "itemProvider", provider);
        return made(name, "jcrMultiField", false, List.of(), List.of(composite));
    }

    static FieldDefinition validated(String name, String validator, Object... settings) {
        Element element = element(validator, settings);
        return made(
                name,
                "textField",
                false,
                List.of(new ValidatorDefinition(validator, element, Optional.empty())),
                List.of());
    }

    private static FieldDefinition made(
            String name,
            String type,
            boolean required,
            List<ValidatorDefinition> validators,
            List<FieldDefinition> parts,
            Object... settings) {
        return new FieldDefinition(name, type, name, "", required, false, validators, parts, element(type, settings));
    }

    private static Element element(String type, Object... settings) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            values.put((String) settings[i], settings[i + 1]);
        }
        return new Element(type, new Place("book.yaml", 1), values, Map.of());
    }

    static Inputs typed(Object... inputs) {
        Map<String, Input> byName = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            byName.put(
                    (String) inputs[i],
                    inputs[i + 1] instanceof Input input ? input : new Text((String) inputs[i + 1]));
        }
        return new Inputs(byName);
    }

    @Override
    public void close() {
        repository.close();
    }

    interface Work {
        void in(Session session) throws RepositoryException;
    }
}
