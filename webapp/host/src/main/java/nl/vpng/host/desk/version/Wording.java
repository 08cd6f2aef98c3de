package nl.vpng.host.desk.version;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.ContentType;
import nl.vpng.host.definition.DetailDefinition;
import nl.vpng.host.definition.DialogDefinition;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.definition.FormDefinition;
import nl.vpng.host.definition.LightModules;

/** Puts what is stored into the user's words: names of parts and fields, titles for identifiers, text for HTML. */
final class Wording {

    private static final Pattern REFERENCE =
            Pattern.compile("(?:jcr:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private final LightModules definitions;
    private final String workspace;
    private final UnaryOperator<String> labels;

    /**
     * @param workspace where the content is
     * @param labels gives the text of a message key in the user's language
     */
    Wording(LightModules definitions, String workspace, UnaryOperator<String> labels) {
        this.definitions = definitions;
        this.workspace = workspace;
        this.labels = labels;
    }

    /** Returns the name of a part, such as {@code Heading and text (main/2)}. */
    String part(String path, String template) {
        return definitions
                .template(template)
                .map(definition -> definition.getTitle())
                .map(title -> labels.apply(title) + " (" + path + ")")
                .orElse(path);
    }

    /** Returns the label of a field of a part, or the name of the field. */
    String field(String template, String name) {
        return definition(template, name)
                .map(field -> labels.apply(field.label()))
                .orElse(name);
    }

    /** Returns the value of a field as people read it. */
    String value(String template, String name, String stored) {
        return definition(template, name).stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(stored))
                .map(option -> labels.apply(option.label()))
                .findFirst()
                .orElseGet(() -> value(stored));
    }

    /** Returns the definition of a field: of a template in its dialog, of other content in an app of its workspace. */
    private Optional<FieldDefinition> definition(String template, String name) {
        return forms(template)
                .flatMap(form -> form.fields().stream())
                .flatMap(field -> Stream.concat(Stream.of(field), field.parts().stream()))
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private Stream<FormDefinition> forms(String template) {
        if (!template.isEmpty()) {
            return definitions.template(template).stream()
                    .map(TemplateDefinition::getDialog)
                    .flatMap(id -> Stream.ofNullable(
                            id == null ? null : definitions.dialogs().get(id)))
                    .map(DialogDefinition::form);
        }
        return definitions.apps().values().stream()
                .filter(app -> app.browser()
                        .filter(browser -> browser.datasource().workspace().equals(workspace))
                        .isPresent())
                .flatMap(app -> app.detail().stream())
                .map(DetailDefinition::form);
    }

    private String value(String stored) {
        Matcher reference = REFERENCE.matcher(stored);
        if (reference.matches()) {
            return title(reference.group(1));
        }
        if (!stored.contains("<")) {
            return stored;
        }
        return stored.replaceAll("(?i)</(p|li|h[1-6]|ul|ol|blockquote|tr)>|<br ?/?>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[^\\S\\n]*\\n\\s*", "\n")
                .strip();
    }

    private String title(String identifier) {
        return workspaces().stream()
                .flatMap(workspace -> title(workspace, identifier).stream())
                .findFirst()
                .orElse(identifier);
    }

    private static Optional<String> title(String workspace, String identifier) {
        try {
            Node node = MgnlContext.getJCRSession(workspace).getNodeByIdentifier(identifier);
            return Optional.ofNullable(PropertyUtil.getString(node, "title", node.getName()));
        } catch (ItemNotFoundException elsewhere) {
            return Optional.empty();
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException(e);
        }
    }

    private List<String> workspaces() {
        List<String> workspaces = new ArrayList<>(List.of("dam", "website"));
        definitions.contentTypes().values().stream().map(ContentType::workspace).forEach(workspaces::add);
        return workspaces;
    }
}
