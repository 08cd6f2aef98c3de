package nl.vpng.host;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import info.magnolia.dam.api.AssetProviderRegistry;
import info.magnolia.dam.templating.functions.DamTemplatingFunctions;
import info.magnolia.freemarker.FreemarkerHelper;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.i18nsystem.TranslationService;
import info.magnolia.module.ModuleManagementException;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.rendering.context.RenderingContext;
import info.magnolia.resourceloader.ResourceOrigin;
import info.magnolia.templating.functions.TemplatingFunctions;
import info.magnolia.ui.framework.message.MessagesManager;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.background.Background;
import nl.vpng.host.dam.JcrAssets;
import nl.vpng.host.definition.ContentTypes;
import nl.vpng.host.definition.LightModuleLoader;
import nl.vpng.host.definition.ResourceFiles;
import nl.vpng.host.definition.Templates;
import nl.vpng.host.definition.Translations;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.publishing.Publisher;
import nl.vpng.host.rendering.LightScripts;
import nl.vpng.host.rendering.PageRenderer;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.repository.Versions;
import nl.vpng.host.schedule.Jobs;
import nl.vpng.host.security.Logins;
import nl.vpng.host.security.Users;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One author or public: the parts of the host put together, without the web around them. */
public final class Instance implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);

    private final HostSettings settings;
    private final Repository repository;
    private final ModuleManager modules;
    private final LightModuleLoader lightModules;
    private final PageRenderer renderer;
    private final Logins logins;
    private final Background background;
    private @Nullable CompletableFuture<Jobs> jobs;

    private Instance(
            HostSettings settings, Repository repository, ModuleManager modules, LightModuleLoader lightModules) {
        this.settings = settings;
        this.repository = repository;
        this.modules = modules;
        this.lightModules = lightModules;
        this.logins = new Logins(modules.users(), Clock.systemUTC());
        this.background = new Background(repository);
        this.renderer = new PageRenderer(lightModules, modules.container());
    }

    /**
     * Opens the repository, installs and starts the modules and reads the light modules.
     *
     * @param loader where the modules are
     * @throws ModuleManagementException where a module is wrong; the message says where
     */
    public static Instance start(HostSettings settings, ClassLoader loader)
            throws RepositoryException, ModuleManagementException {
        JcrAssets assets = new JcrAssets();
        Translations translations = new Translations();
        Templates templates = new Templates();
        Repository repository = ModuleManager.openRepository(settings);
        try {
            ModuleManager modules = ModuleManager.start(
                    settings,
                    repository,
                    loader,
                    Map.of(
                            TemplatingFunctions.class,
                            new TemplatingFunctions(MgnlContext::getAggregationState),
                            AssetProviderRegistry.class,
                            assets,
                            DamTemplatingFunctions.class,
                            new DamTemplatingFunctions(assets),
                            TranslationService.class,
                            translations,
                            SimpleTranslator.class,
                            translations.forUser(),
                            Templates.class,
                            templates,
                            FreemarkerHelper.class,
                            new LightScripts(templates),
                            RenderingContext.class,
                            (RenderingContext) Instance::page,
                            ResourceOrigin.class,
                            new ResourceFiles(settings.resources()),
                            Publisher.class,
                            new Publisher(repository, settings)));
            LightModuleLoader lightModules = new LightModuleLoader(
                    settings.resources(), type -> modules.container().newInstance(type), loader, settings.author());
            translations.readFrom(lightModules);
            templates.readFrom(lightModules);
            ContentTypes.create(repository, lightModules.current());
            return new Instance(settings, repository, modules, lightModules);
        } catch (RepositoryException | ModuleManagementException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    private static Node page() {
        Node page = MgnlContext.getAggregationState().getMainContentNode();
        if (page == null) {
            throw new IllegalStateException("This request is for no page, so there is no main content");
        }
        return page;
    }

    /** Takes over what changed in the files of the light modules; called at the start of each request. */
    public void refresh() {
        if (!lightModules.refresh()) {
            return;
        }
        try {
            ContentTypes.create(repository, lightModules.current());
        } catch (RepositoryException e) {
            throw new IllegalStateException("A content type cannot be created: " + e.getMessage(), e);
        }
    }

    /** Starts the jobs, for which nobody has to wait; to be called once, when the instance knows the others. */
    public void startJobs() {
        CommandsManager commands = modules.container().get(CommandsManager.class);
        jobs = CompletableFuture.supplyAsync(
                        () -> Jobs.start(settings.home().toString(), repository, commands, modules.systemContext()),
                        task -> new Thread(task, "start of jobs").start())
                .whenComplete((started, failure) -> {
                    if (failure != null) {
                        LOG.error("The jobs do not run", failure);
                    }
                });
    }

    public HostSettings settings() {
        return settings;
    }

    public Repository repository() {
        return repository;
    }

    /** The earlier states of content. */
    public Versions versions() {
        return modules.container().get(Versions.class);
    }

    public Users users() {
        return modules.users();
    }

    /** The messages to users. */
    public MessagesManager messages() {
        return modules.container().get(MessagesManager.class);
    }

    /** What goes on without a request. */
    public Background background() {
        return background;
    }

    /** Where names and passwords are checked. */
    public Logins logins() {
        return logins;
    }

    /** Returns the components of the modules, and what makes objects with them. */
    public ComponentProvider components() {
        return modules.container();
    }

    public LightModuleLoader lightModules() {
        return lightModules;
    }

    public PageRenderer renderer() {
        return renderer;
    }

    @Override
    public void close() {
        if (jobs != null) {
            jobs.thenAccept(Jobs::close).exceptionally(logged -> null).join();
        }
        background.close();
        lightModules.close();
        modules.close();
        repository.close();
    }
}
