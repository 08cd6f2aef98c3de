package nl.vpng.host.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** {@code [@cms.page /]}: marks the page for the page editor and prints nothing for visitors, as on Magnolia's public. */
final class PageDirective implements TemplateDirectiveModel {

    private final EditMarks marks;
    private final Rendering.Part part;

    PageDirective(EditMarks marks, Rendering.Part part) {
        this.marks = marks;
        this.part = part;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's signature
    public void execute(
            Environment environment, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        try {
            marks.page(part.node(), part.definition(), environment.getOut());
        } catch (RepositoryException e) {
            throw new TemplateModelException("The page cannot be read", e);
        }
    }
}
