package nl.vpng.host.form;

import info.magnolia.context.MgnlContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.jcr.Node;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** A model that answers as the parameter {@code how} says. */
public final class Answering extends RenderingModelImpl<RenderableDefinition> {

    private int executions;

    public Answering(Node content, RenderableDefinition definition, @Nullable RenderingModel<?> parent) {
        super(content, definition, parent);
    }

    /** Returns how often this model was executed. */
    public int getExecutions() {
        return executions;
    }

    @Override
    public String execute() {
        executions++;
        HttpServletResponse response = MgnlContext.getWebContext().getResponse();
        try {
            switch (String.valueOf(MgnlContext.getParameter("how"))) {
                case "redirect" -> response.sendRedirect("/elsewhere");
                case "error" -> response.sendError(HttpServletResponse.SC_CONFLICT);
                case "skip" -> {
                    return SKIP_RENDERING;
                }
                default -> {
                    return "answered";
                }
            }
            return "rendered in vain";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
