package nl.vpng.host.rendering;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import info.magnolia.context.MgnlContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.module.Absent;
import nl.vpng.host.module.Container;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One page being rendered: walks from page to areas to components, each with its model and script. */
final class Rendering {

    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);

    private static final String TEMPLATE = "mgnl:template";

    private final LightModules definitions;
    private final Container container;
    private final EditMarks marks;
    private final @Nullable ExecutedModel executed;
    private final Map<String, Object> variables = new HashMap<>();

    /**
     * Begins one.
     *
     * @param executed a model that is there already, or null
     */
    Rendering(LightModules definitions, Container container, @Nullable ExecutedModel executed) {
        this.definitions = definitions;
        this.container = container;
        this.executed = executed;
        TemplatingFunctions functions = container.get(TemplatingFunctions.class);
        this.marks = new EditMarks(functions, definitions.messages());
        variables.put("cmsfn", functions);
        variables.put("contextPath", MgnlContext.getContextPath());
        variables.put("ctx", MgnlContext.getInstance());
        variables.put("i18n", new MessagesModel(definitions.messages(), definitions.defaultLocale()));
    }

    Optional<ExecutedModel> execute(Node component) throws RepositoryException {
        Optional<TemplateDefinition> definition = component.hasProperty(TEMPLATE)
                ? definitions.template(component.getProperty(TEMPLATE).getString())
                : Optional.empty();
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        RenderingModel<?> model = model(component, definition.get(), null);
        return Optional.of(new ExecutedModel(component.getIdentifier(), model, model.execute()));
    }

    void page(Node page, Writer out) throws IOException, RepositoryException {
        try {
            render(page, null, out);
        } catch (TemplateException e) {
            throw new RenderingFailure(place(page) + " cannot be rendered: " + oneLine(e), e);
        }
    }

    /** Renders the components of an area; an area that the page does not have yet is empty. */
    void area(Part owner, String name, Writer out) throws IOException, RepositoryException {
        AreaDefinition area = owner.definition().getAreas().get(name);
        if (area == null) {
            throw new RenderingFailure(
                    owner.definition().getId() + " has no area '" + name + "'; known: "
                            + String.join(", ", owner.definition().getAreas().keySet()),
                    null);
        }
        if (Boolean.FALSE.equals(area.isEnabled())) {
            return;
        }
        marks.area(owner.node(), name, area, out);
        if (owner.node().hasNode(name)) {
            components(owner.node().getNode(name), area, owner.model(), out);
        }
        marks.close("area", out);
    }

    private void components(Node node, AreaDefinition area, RenderingModel<?> parent, Writer out)
            throws IOException, RepositoryException {
        RenderingModel<?> model = new RenderingModelImpl<>(node, area, parent);
        for (NodeIterator components = node.getNodes(); components.hasNext(); ) {
            Node component = components.nextNode();
            if (component.isNodeType("mgnl:component")) {
                component(component, model, out);
            }
        }
    }

    private void component(Node component, RenderingModel<?> parent, Writer out)
            throws IOException, RepositoryException {
        String template = component.hasProperty(TEMPLATE)
                ? component.getProperty(TEMPLATE).getString()
                : "";
        marks.component(component, definitions.template(template).orElse(null), out);
        try {
            render(component, parent, out);
        } catch (TemplateException | RepositoryException | RuntimeException e) {
            // As in Magnolia: what was written stays, the rest of this component is missing, the page goes on.
            LOG.error("{} is cut off: {}", place(component), oneLine(e), e);
            marks.failure(place(component) + ": " + oneLine(e), out);
        }
        marks.close("component", out);
    }

    private void render(Node node, @Nullable RenderingModel<?> parent, Writer out)
            throws IOException, RepositoryException, TemplateException {
        TemplateDefinition definition = definition(node);
        ExecutedModel early = executed;
        boolean there = early != null && early.identifier().equals(node.getIdentifier());
        RenderingModel<?> model = there ? early.model() : model(node, definition, parent);
        String result = there ? early.result() : model.execute();
        if (RenderingModel.SKIP_RENDERING.equals(result)) {
            return;
        }
        Map<String, Object> data = new HashMap<>(variables);
        data.put("model", model);
        data.put("def", definition);
        Part part = new Part(node, definition, model);
        data.put("cms", Directives.of(this, marks, part));
        if (result != null) {
            data.put("actionResult", result);
        }
        script(node, definition).process(data, out);
    }

    private TemplateDefinition definition(Node node) throws RepositoryException {
        if (!node.hasProperty(TEMPLATE)) {
            throw new RenderingFailure(place(node) + " has no property " + TEMPLATE, null);
        }
        String id = node.getProperty(TEMPLATE).getString();
        return definitions
                .template(id)
                .orElseThrow(() ->
                        new RenderingFailure(place(node) + " has the template " + id + ", which is not there", null));
    }

    private Template script(Node node, RenderableDefinition definition) {
        String script = String.valueOf(definition.getTemplateScript());
        return definitions
                .scripts()
                .template(script)
                .orElseThrow(() -> new RenderingFailure(place(node) + " has no usable script " + script, null));
    }

    private RenderingModel<?> model(Node node, TemplateDefinition definition, @Nullable RenderingModel<?> parent) {
        Class<?> type = definition.getModelClass();
        if (type == null) {
            return new RenderingModelImpl<>(node, definition, parent);
        }
        Object model = container.newInstance(
                type, node, definition, parent == null ? new Absent(RenderingModel.class) : parent);
        return (RenderingModel<?>) model;
    }

    private static String place(Node node) {
        try {
            return node.getSession().getWorkspace().getName() + ":" + node.getPath();
        } catch (RepositoryException e) {
            return "a node that is gone";
        }
    }

    private static String oneLine(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }

    /** What a directive works for: the node whose script is running, with its definition and model. */
    record Part(Node node, TemplateDefinition definition, RenderingModel<?> model) {}
}
