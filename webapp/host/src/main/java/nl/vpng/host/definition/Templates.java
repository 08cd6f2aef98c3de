package nl.vpng.host.definition;

import freemarker.template.Template;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Finds the templates that are current. Components reach it before the light modules are read, so what has them is given later. */
public final class Templates {

    private final AtomicReference<LightModuleLoader> lightModules = new AtomicReference<>();

    /** Tells where the templates are. */
    public void readFrom(LightModuleLoader loader) {
        lightModules.set(loader);
    }

    /** Returns the template of an id such as {@code vpng:pages/home}; empty where there is none without problems. */
    public Optional<TemplateDefinition> template(String id) {
        LightModuleLoader loader = lightModules.get();
        return loader == null ? Optional.empty() : loader.current().template(id);
    }

    /** Returns the script of a resource path; empty where there is none without mistakes. */
    public Optional<Template> script(String path) {
        LightModuleLoader loader = lightModules.get();
        return loader == null ? Optional.empty() : loader.current().scripts().template(path);
    }
}
