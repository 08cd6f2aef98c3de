package nl.vpng.host.rendering;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** {@code [@cms.area name="main" /]}: renders the components of an area where the script says so. */
final class AreaDirective implements TemplateDirectiveModel {

    private final Rendering rendering;
    private final Rendering.Part part;

    AreaDirective(Rendering rendering, Rendering.Part part) {
        this.rendering = rendering;
        this.part = part;
    }

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's signature
    public void execute(
            Environment environment, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!parameters.keySet().equals(Set.of("name"))
                || !(parameters.get("name") instanceof TemplateScalarModel name)) {
            throw new TemplateModelException("cms.area takes the parameter name alone, not " + parameters.keySet());
        }
        try {
            rendering.area(part, name.getAsString(), environment.getOut());
        } catch (RepositoryException e) {
            throw new TemplateModelException("The area " + name.getAsString() + " cannot be read", e);
        }
    }
}
