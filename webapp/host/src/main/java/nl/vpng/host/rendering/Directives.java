package nl.vpng.host.rendering;

import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import java.util.Set;
import javax.jcr.RepositoryException;

/** What a script calls as {@code cms}. */
final class Directives {

    private Directives() {}

    /**
     * {@code [@cms.page /]} marks the page for the page editor and prints nothing for visitors, as on Magnolia's public;
     * {@code [@cms.area name="main" /]} renders the components of an area.
     */
    static Map<String, TemplateDirectiveModel> of(Rendering rendering, EditMarks marks, Rendering.Part part) {
        return Map.of(
                "page",
                (environment, parameters, variables, body) -> {
                    try {
                        marks.page(part.node(), part.definition(), environment.getOut());
                    } catch (RepositoryException e) {
                        throw new TemplateModelException("The page cannot be read", e);
                    }
                },
                "area",
                (environment, parameters, variables, body) -> {
                    if (!parameters.keySet().equals(Set.of("name"))
                            || !(parameters.get("name") instanceof TemplateScalarModel name)) {
                        throw new TemplateModelException(
                                "cms.area takes the parameter name alone, not " + parameters.keySet());
                    }
                    try {
                        rendering.area(part, name.getAsString(), environment.getOut());
                    } catch (RepositoryException e) {
                        throw new TemplateModelException("The area " + name.getAsString() + " cannot be read", e);
                    }
                });
    }
}
