package nl.vpng.host.definition;

import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.rest.EndpointDefinition;
import info.magnolia.virtualuri.VirtualUriMapping;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vpng.host.script.Scripts;

/** All that the light modules said at one moment. It never changes; definitions with problems are left out. */
public final class LightModules {

    private final Map<String, TemplateDefinition> templates;
    private final Map<String, DialogDefinition> dialogs;
    private final Map<String, AppDefinition> apps;
    private final Map<String, ContentType> contentTypes;
    private final List<VirtualUriMapping> virtualUriMappings;
    private final List<EndpointDefinition> restEndpoints;
    private final LauncherDefinition launcher;
    private final Messages messages;
    private final Scripts scripts;
    private final Locale defaultLocale;
    private final List<Problem> problems;

    LightModules(LightModulesReader reader) {
        this.templates = Map.copyOf(reader.templates);
        this.dialogs = Map.copyOf(reader.dialogs);
        this.apps = Map.copyOf(reader.apps);
        this.contentTypes = Map.copyOf(reader.contentTypes);
        this.virtualUriMappings = List.copyOf(reader.virtualUriMappings);
        this.restEndpoints = List.copyOf(reader.restEndpoints);
        this.launcher = reader.launcher;
        this.messages = reader.messages;
        this.scripts = reader.scripts;
        this.defaultLocale = reader.defaultLocale;
        this.problems = reader.reading.problems();
    }

    /** Returns the template of an id such as {@code vpng:pages/home}; empty where there is none without problems. */
    public Optional<TemplateDefinition> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    /** Returns the templates of pages and components by id. */
    public Map<String, TemplateDefinition> templates() {
        return templates;
    }

    /** Returns the dialogs by id, such as {@code vpng:pages/home}. */
    public Map<String, DialogDefinition> dialogs() {
        return dialogs;
    }

    /** Returns the apps by the names of their files. */
    public Map<String, AppDefinition> apps() {
        return apps;
    }

    /** Returns the content types by name. */
    public Map<String, ContentType> contentTypes() {
        return contentTypes;
    }

    /** Returns the virtual URI mappings in the order of their files. */
    public Collection<VirtualUriMapping> virtualUriMappings() {
        return virtualUriMappings;
    }

    /** Returns the REST endpoints in the order of their files. */
    public List<EndpointDefinition> restEndpoints() {
        return restEndpoints;
    }

    /** Returns how the desk's first page groups the apps. */
    public LauncherDefinition launcher() {
        return launcher;
    }

    /** Returns the texts of the message bundles. */
    public Messages messages() {
        return messages;
    }

    /** Returns the scripts. */
    public Scripts scripts() {
        return scripts;
    }

    /** Returns the language of the site: that of the decoration {@code decorations/site/config.yaml}, else English as in Magnolia. */
    public Locale defaultLocale() {
        return defaultLocale;
    }

    /** Returns the mistakes that were found, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
