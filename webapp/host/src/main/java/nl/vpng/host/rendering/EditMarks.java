package nl.vpng.host.rendering;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The comments that tell the page editor where pages, areas and components begin and end, with Magnolia's names. The page is marked on
 * author always, areas and components in edit mode alone; visitors never get any.
 */
final class EditMarks {

    private static final String WORKSPACE = "website";

    private final boolean author;
    private final boolean editing;
    private final Messages messages;

    EditMarks(TemplatingFunctions functions, Messages messages) {
        this.author = functions.isAuthorInstance();
        this.editing = functions.isEditMode();
        this.messages = messages;
    }

    /** Tells whether areas and components are marked. */
    boolean editing() {
        return editing;
    }

    void page(Node page, TemplateDefinition definition, Writer out) throws IOException, RepositoryException {
        if (author) {
            new Comment("page")
                    .with("content", WORKSPACE + ":" + page.getPath())
                    .with("dialog", definition.getDialog())
                    .open(out);
            close("page", out);
        }
    }

    /** Opens an area; one whose node is still missing is marked too, so that the first component can be added. */
    void area(Node owner, String name, AreaDefinition area, Writer out) throws IOException, RepositoryException {
        if (!editing) {
            return;
        }
        Node node = owner.hasNode(name) ? owner.getNode(name) : null;
        boolean full = node != null && components(node) >= Availability.most(area);
        String type = area.getType();
        new Comment("area")
                .with("content", WORKSPACE + ":" + owner.getPath() + "/" + name)
                .with("name", name)
                .with("availableComponents", String.join(",", Availability.components(area, MgnlContext.getUser())))
                .with("type", type == null ? AreaDefinition.DEFAULT_TYPE : type)
                .with("dialog", area.getDialog())
                .with("label", label(area, name))
                .with("inherit", "false")
                .with("optional", "false")
                .with("createdAreaNode", String.valueOf(node != null))
                .with("showAddButton", String.valueOf(!full))
                .with("showNewComponentArea", String.valueOf(!full))
                .with("description", description(area))
                .with("activationStatus", node == null ? null : status(node))
                .open(out);
    }

    /** Opens a component; where its template is missing, without dialog, so that it can still be deleted. */
    void component(Node component, @Nullable TemplateDefinition definition, Writer out)
            throws IOException, RepositoryException {
        if (!editing) {
            return;
        }
        Comment comment = new Comment("component").with("content", WORKSPACE + ":" + component.getPath());
        if (definition != null) {
            comment.with("dialog", definition.getDialog())
                    .with("label", label(definition, String.valueOf(definition.getName())))
                    .with("description", description(definition));
        }
        comment.with("activationStatus", status(component)).open(out);
    }

    void close(String what, Writer out) throws IOException {
        if (editing || (author && what.equals("page"))) {
            out.write("<!-- /cms:" + what + " -->\n");
        }
    }

    /** Shows in the page what went wrong, for who edits it. */
    void failure(String message, Writer out) throws IOException {
        if (editing) {
            out.write("<pre class=\"cms-failure\" role=\"alert\">" + escaped(message) + "</pre>\n");
        }
    }

    private static String status(Node node) throws RepositoryException {
        return String.valueOf(NodeTypes.Activatable.getActivationStatus(node));
    }

    private static int components(Node area) throws RepositoryException {
        return NodeUtil.asList(NodeUtil.getNodes(area, NodeTypes.Component.NAME))
                .size();
    }

    private String label(RenderableDefinition definition, String otherwise) {
        String title = definition.getTitle();
        return title == null ? otherwise : text(title);
    }

    private @Nullable String description(RenderableDefinition definition) {
        String description = definition.getDescription();
        return description == null ? null : text(description);
    }

    private String text(String key) {
        User user = MgnlContext.getUser();
        String language = user.getLanguage();
        return messages.text(Locale.forLanguageTag(language == null ? "en" : language), key)
                .orElse(key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A comment in the making. Attributes without a value are left out, as in Magnolia. */
    private static final class Comment {

        private final StringBuilder text;

        Comment(String what) {
            text = new StringBuilder("<!-- cms:").append(what);
        }

        /** Adds an attribute; a value cannot end the comment, since two hyphens and the angle brackets are written as references. */
        Comment with(String name, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                text.append(' ').append(name).append("=\"");
                text.append(escaped(value).replace("--", "&#45;&#45;")).append('"');
            }
            return this;
        }

        void open(Writer out) throws IOException {
            out.write(text.append(" -->\n").toString());
        }
    }
}
