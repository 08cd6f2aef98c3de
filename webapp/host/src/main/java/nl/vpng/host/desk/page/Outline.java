package nl.vpng.host.desk.page;

import info.magnolia.cms.security.User;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.rendering.Availability;

/** What a page consists of, as a list of areas and components with what can be done to each. */
final class Outline {

    /** So much of a component's text helps to tell it from its neighbours. */
    private static final int EXCERPT = 60;

    private final LightModules definitions;
    private final User user;
    private final UnaryOperator<String> labels;

    /** @param labels gives the text of a message key in the user's language */
    Outline(LightModules definitions, User user, UnaryOperator<String> labels) {
        this.definitions = definitions;
        this.user = user;
        this.labels = labels;
    }

    /**
     * An area.
     *
     * @param choices the components that can be added; none where the area is full
     * @param full whether the area takes no more components
     */
    public record Area(String path, String label, List<Choice> choices, boolean full, List<Component> components) {}

    /** A component that can be added. */
    public record Choice(String template, String label) {}

    /**
     * A component.
     *
     * @param excerpt the beginning of its text; may be empty
     * @param dialog the dialog that edits it; empty where it has none
     */
    public record Component(
            String path, String label, String excerpt, String dialog, boolean first, boolean last, List<Area> areas) {}

    /** Returns the areas of a page or component. */
    List<Area> areas(Node owner) throws RepositoryException {
        List<Area> areas = new ArrayList<>();
        Optional<TemplateDefinition> template = template(owner);
        if (template.isPresent()) {
            for (Map.Entry<String, AreaDefinition> area :
                    template.get().getAreas().entrySet()) {
                if (!Boolean.FALSE.equals(area.getValue().isEnabled())) {
                    areas.add(area(owner, area.getKey(), area.getValue()));
                }
            }
        }
        return areas;
    }

    private Area area(Node owner, String name, AreaDefinition definition) throws RepositoryException {
        List<Component> components = new ArrayList<>();
        if (owner.hasNode(name)) {
            List<Node> nodes = Components.components(owner.getNode(name));
            for (Node node : nodes) {
                components.add(component(node, components.isEmpty(), components.size() == nodes.size() - 1));
            }
        }
        boolean full = components.size() >= Availability.most(definition);
        List<Choice> choices = full
                ? List.of()
                : Availability.components(definition, user).stream()
                        .map(id -> new Choice(id, label(id)))
                        .toList();
        return new Area(owner.getPath() + "/" + name, label(definition, name), choices, full, components);
    }

    private Component component(Node node, boolean first, boolean last) throws RepositoryException {
        Optional<TemplateDefinition> template = template(node);
        return new Component(
                node.getPath(),
                template.map(definition -> label(definition, String.valueOf(definition.getName())))
                        .orElse(templateId(node)),
                excerpt(node),
                template.map(TemplateDefinition::getDialog).orElse(""),
                first,
                last,
                areas(node));
    }

    /** Returns the name of a template in the user's language. */
    String label(String templateId) {
        return definitions
                .template(templateId)
                .map(template -> label(template, templateId))
                .orElse(templateId);
    }

    private String label(RenderableDefinition definition, String otherwise) {
        String title = definition.getTitle();
        return title == null ? otherwise : labels.apply(title);
    }

    private Optional<TemplateDefinition> template(Node node) throws RepositoryException {
        return definitions.template(templateId(node));
    }

    private static String templateId(Node node) throws RepositoryException {
        return node.hasProperty(Pages.TEMPLATE)
                ? node.getProperty(Pages.TEMPLATE).getString()
                : "";
    }

    /** Returns the beginning of a component's first text of more than one word. */
    private static String excerpt(Node component) throws RepositoryException {
        String best = "";
        for (PropertyIterator properties = component.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getName().contains(":")
                    || property.isMultiple()
                    || property.getType() != PropertyType.STRING) {
                continue;
            }
            String text = property.getString()
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("&nbsp;|\\s+", " ")
                    .replace("&amp;", "&")
                    .strip();
            boolean better = best.isEmpty() || property.getName().equals("heading");
            if (better && text.contains(" ")) {
                best = text;
            }
        }
        return best.length() <= EXCERPT ? best : best.substring(0, EXCERPT).strip() + "…";
    }

    /** Returns the publication status: 0 not public, 1 changed since, 2 public. */
    static int status(Node page) throws RepositoryException {
        return NodeTypes.Activatable.getActivationStatus(page);
    }
}
