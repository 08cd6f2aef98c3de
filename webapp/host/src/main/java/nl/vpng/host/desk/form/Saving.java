package nl.vpng.host.desk.form;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import javax.jcr.AccessDeniedException;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Text;
import nl.vpng.host.repository.NodeNames;
import nl.vpng.host.repository.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves what a form holds: all in one save of the session, or nothing. What somebody else changed since the form was opened is never
 * overwritten unseen. The same form that is sent twice is saved once: a new node gets its identifier from the form.
 */
final class Saving {

    private static final Logger LOG = LoggerFactory.getLogger(Saving.class);
    private static final int TRIES = 3;
    private static final String DRAFT = "untitled";

    private final Target target;
    private final Sessions sessions;
    private final Uploads uploads;
    private final NodeContent content;
    private final NodeWriter writer;
    private final Display display;
    private final Words words;
    private final Lock lock;

    Saving(Target target, Sessions sessions, Uploads uploads, RichTextLinks links, Words words, Lock lock) {
        this.target = target;
        this.sessions = sessions;
        this.uploads = uploads;
        this.content = new NodeContent(words.locale(), links);
        this.writer = new NodeWriter(content, links);
        this.display = new Display(new Choices(sessions), uploads, words);
        this.words = words;
        this.lock = lock;
    }

    /**
     * How it ended.
     *
     * @param saved whether all is stored now
     * @param state the form to show again where it is not
     */
    record Outcome(boolean saved, FormState state) {}

    /** Tells what a form would hold if it was opened now. */
    Inputs read(Node node) throws RepositoryException {
        Inputs inputs = content.read(node, target.stored());
        Optional<FieldDefinition> name = target.nameField();
        return name.isEmpty() ? inputs : inputs.with(name.get(), new Text(node.getName()));
    }

    /**
     * Saves.
     *
     * @param checks what the content must pass
     */
    Outcome save(FormState state, Check checks) throws RepositoryException {
        lock.lock();
        try {
            Inputs typed = uploads.settled(target.fields(), state.typed());
            for (int attempt = 1; ; attempt++) {
                try {
                    return target.fresh() ? create(state, typed, checks) : change(state, typed, checks);
                } catch (InvalidItemStateException e) {
                    // somebody saved in between by another way than a form: look again
                    drop();
                    if (attempt == TRIES) {
                        LOG.warn("{}:{} changes all the time", target.workspace(), state.key(), e);
                        return new Outcome(false, state.failed(words.text("form.failure.busy")));
                    }
                } catch (AccessDeniedException e) {
                    drop();
                    return new Outcome(false, state.failed(words.text("form.failure.denied")));
                } catch (RepositoryException e) {
                    LOG.error("The form of {}:{} cannot be saved", target.workspace(), state.key(), e);
                    drop();
                    return new Outcome(false, state.failed(words.text("form.failure.repository")));
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void drop() throws RepositoryException {
        session().refresh(false);
        sessions.on("dam").refresh(false);
        uploads.undo();
    }

    private Session session() throws RepositoryException {
        return sessions.on(target.workspace());
    }

    /** Returns the node of an identifier; empty where there is none. */
    Optional<Node> find(String identifier) throws RepositoryException {
        try {
            return Optional.of(session().getNodeByIdentifier(identifier));
        } catch (ItemNotFoundException | IllegalArgumentException gone) {
            return Optional.empty();
        }
    }

    private Outcome change(FormState state, Inputs typed, Check checks) throws RepositoryException {
        Optional<Node> found = find(state.key());
        if (found.isEmpty()) {
            return new Outcome(false, state.deleted());
        }
        Node node = found.get();
        Inputs now = read(node);
        if (typed.means(now, target.fields())) {
            uploads.done();
            return new Outcome(true, state);
        }
        if (!state.opened().means(now, target.fields())) {
            return new Outcome(false, state.conflicting(conflict(node, state.opened(), now, typed), now));
        }
        List<FieldProblem> problems = new ArrayList<>(state.problems());
        problems.addAll(checks.of(target.fields(), typed, node));
        Optional<FieldDefinition> name = target.nameField();
        checkName(name.map(typed::text).orElse(""), node, problems);
        if (!problems.isEmpty()) {
            return new Outcome(false, state.with(problems));
        }
        Inputs stored = uploads.store(target.fields(), typed, folder());
        writer.write(node, target.stored(), stored);
        if (name.isPresent()) {
            rename(node, stored.text(name.get()));
        }
        session().save();
        uploads.done();
        return new Outcome(true, state);
    }

    private Outcome create(FormState state, Inputs typed, Check checks) throws RepositoryException {
        if (find(state.key()).isPresent()) {
            return new Outcome(true, state);
        }
        if (!session().nodeExists(target.parent())) {
            return new Outcome(false, state.failed(words.text("form.failure.parent", target.parent())));
        }
        Node parent = session().getNode(target.parent());
        String name = name(parent, typed);
        Inputs named = target.nameField()
                .map(field -> typed.with(field, new Text(name)))
                .orElse(typed);
        // not yet under its own name: a validator that looks whether the name is taken must not find this node itself
        Node draft = Repository.addNode(parent, NodeNames.unique(parent, DRAFT), target.nodeType(), state.key());
        List<FieldProblem> problems = new ArrayList<>(state.problems());
        problems.addAll(checks.of(target.fields(), named, draft));
        checkName(name, draft, problems);
        if (!problems.isEmpty()) {
            session().refresh(false);
            return new Outcome(false, state.with(problems));
        }
        session().move(draft.getPath(), path(parent, name));
        if (target.template().isPresent()) {
            draft.setProperty("mgnl:template", target.template().get());
        }
        writer.write(draft, target.stored(), uploads.store(target.fields(), named, folder()));
        session().save();
        uploads.done();
        return new Outcome(true, state);
    }

    /** The name that is typed, else one made of the title; components are numbered, as in Magnolia. */
    private String name(Node parent, Inputs typed) throws RepositoryException {
        String given = target.nameField().map(typed::text).orElse("").strip();
        if (!given.isEmpty()) {
            return given;
        }
        if (target.nodeType().equals(NodeTypes.Component.NAME)) {
            int number = 0;
            while (parent.hasNode(String.valueOf(number))) {
                number++;
            }
            return String.valueOf(number);
        }
        String title = target.form().field("title").map(typed::text).orElse("");
        return NodeNames.unique(parent, NodeNames.of(title));
    }

    /** Adds what is wrong with the name of a node where nothing was found yet: it can be no name, or another node has it. */
    private void checkName(String name, Node node, List<FieldProblem> problems) throws RepositoryException {
        Optional<FieldDefinition> field = target.nameField();
        String parameter = FormParameters.PREFIX + Target.NAME;
        if (field.isEmpty()
                || problems.stream().anyMatch(problem -> problem.field().equals(parameter))) {
            return;
        }
        String label = words.label(field.get().label());
        if (!Checks.NODE_NAME.matcher(name).matches()) {
            problems.add(new FieldProblem(parameter, label, words.text("form.error.nodeName")));
        } else if (node.getParent().hasNode(name)
                && !node.getParent().getNode(name).isSame(node)) {
            problems.add(new FieldProblem(parameter, label, words.text("form.error.nameTaken", name)));
        }
    }

    private static void rename(Node node, String name) throws RepositoryException {
        if (node.getName().equals(name)) {
            return;
        }
        Node parent = node.getParent();
        Optional<String> next = following(parent, node);
        node.getSession().move(node.getPath(), path(parent, name));
        if (next.isPresent() && parent.getPrimaryNodeType().hasOrderableChildNodes()) {
            parent.orderBefore(name, next.get());
        }
    }

    private static String path(Node parent, String name) throws RepositoryException {
        return (parent.getDepth() == 0 ? "" : parent.getPath()) + "/" + name;
    }

    private static Optional<String> following(Node parent, Node node) throws RepositoryException {
        boolean passed = false;
        for (var children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (passed) {
                return Optional.of(child.getName());
            }
            passed = child.isSame(node);
        }
        return Optional.empty();
    }

    /** New files lie together by the workspace of what refers to them. */
    private String folder() {
        return "/" + target.workspace();
    }

    private Conflict conflict(Node node, Inputs before, Inputs now, Inputs mine) throws RepositoryException {
        List<Conflict.Change> changes = new ArrayList<>();
        for (FieldDefinition field : target.fields()) {
            if (!before.means(now, field)) {
                changes.add(new Conflict.Change(
                        field.name(),
                        words.label(field.label()),
                        display.of(field, before),
                        display.of(field, now),
                        display.of(field, mine)));
            }
        }
        String by = PropertyUtil.getString(node, "mgnl:lastModifiedBy", "");
        Calendar when = node.hasProperty("mgnl:lastModified")
                ? node.getProperty("mgnl:lastModified").getDate()
                : null;
        return new Conflict(
                by == null ? "" : by,
                when == null
                        ? ""
                        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(words.locale())
                                .format(when.toInstant().atZone(ZoneId.systemDefault())),
                changes);
    }

    /** Checks what a form holds before it is written. */
    interface Check {
        List<FieldProblem> of(List<FieldDefinition> fields, Inputs inputs, Node node);
    }
}
