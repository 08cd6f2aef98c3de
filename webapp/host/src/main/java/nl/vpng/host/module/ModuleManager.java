package nl.vpng.host.module;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.commands.CommandsManager;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.ModuleManagementException;
import info.magnolia.module.ModuleVersionHandler;
import info.magnolia.module.form.engine.FormDataBinder;
import info.magnolia.module.mail.MailModule;
import info.magnolia.objectfactory.Components;
import info.magnolia.publishing.PublishingCoreModule;
import info.magnolia.rest.delivery.jcr.v2.ConfiguredJcrDeliveryEndpointDefinition;
import info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition;
import info.magnolia.ui.framework.message.MessagesManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;
import nl.vpng.host.HostSettings;
import nl.vpng.host.command.ConfigBeans;
import nl.vpng.host.context.HostSystemContext;
import nl.vpng.host.form.ContentBinder;
import nl.vpng.host.mail.ConfiguredMailModule;
import nl.vpng.host.message.HostMessages;
import nl.vpng.host.publishing.AuthorCipher;
import nl.vpng.host.publishing.ConfiguredPublishingModule;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.repository.Versions;
import nl.vpng.host.security.HostUser;
import nl.vpng.host.security.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The modules on the class path: installs or updates them in the order of their dependencies, then starts them. A first
 * installation that was cut short is started again from nothing, because Magnolia's installations cannot be continued.
 */
public final class ModuleManager implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ModuleManager.class);
    private static final String DONE = "installed";
    private static final String REPOSITORIES = "repositories";
    /** The classes that stand for interfaces of Magnolia's which definitions name. */
    private static final Map<String, String> TYPES = Map.of(
            JcrDeliveryEndpointDefinition.class.getName(), ConfiguredJcrDeliveryEndpointDefinition.class.getName(),
            FormDataBinder.class.getName(), ContentBinder.class.getName());

    private final Container container;
    private final Users users;
    private final HostSystemContext systemContext;
    private final ModuleInstances instances;

    private ModuleManager(
            Container container, Users users, HostSystemContext systemContext, ModuleInstances instances) {
        this.container = container;
        this.users = users;
        this.systemContext = systemContext;
        this.instances = instances;
    }

    /**
     * Opens the repository of an instance; what an unfinished first installation left behind is removed before.
     */
    public static Repository openRepository(HostSettings settings) throws RepositoryException {
        Path repositories = settings.home().resolve(REPOSITORIES);
        try {
            if (Files.exists(repositories) && !Files.exists(settings.home().resolve(DONE))) {
                log.warn(
                        "The first installation in {} was not finished; it starts again from nothing", settings.home());
                Repository.remove(repositories);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The unfinished installation in " + repositories + " cannot be removed", e);
        }
        return Repository.open(repositories.resolve("magnolia"));
    }

    /**
     * Installs, updates and starts the modules.
     *
     * @param repository as {@link #openRepository} opened it
     * @param loader where the descriptors {@code META-INF/magnolia/*.xml} and the modules' classes are
     * @param hostInstances components that the host gives, by type
     * @throws ModuleManagementException where a module is wrong or a task fails, saying where
     */
    public static ModuleManager start(
            HostSettings settings, Repository repository, ClassLoader loader, Map<Class<?>, Object> hostInstances)
            throws ModuleManagementException {
        List<Descriptor> modules = ModuleOrder.of(DescriptorFiles.read(loader));
        CoreInstallation.run(settings, repository);
        try {
            Users users = new Users(repository);
            HostSystemContext systemContext =
                    new HostSystemContext(repository, () -> superuser(users), Locale.forLanguageTag("nl"));
            Map<Class<?>, Object> given = new HashMap<>(hostInstances);
            given.put(HostSettings.class, settings);
            given.put(Repository.class, repository);
            given.put(Versions.class, new Versions(repository));
            given.put(Users.class, users);
            given.put(MessagesManager.class, new HostMessages(repository, users));
            given.put(SystemContext.class, systemContext);
            given.put(AuthorCipher.class, new AuthorCipher(settings.home(), repository));
            given.put(MailModule.class, new ConfiguredMailModule(repository));
            given.put(PublishingCoreModule.class, new ConfiguredPublishingModule(repository));
            given.put(ServerConfiguration.class, server(settings));
            given.put(CommandsManager.class, new CommandsManager(new ConfigBeans(loader)));
            Map<String, String> mappings = new HashMap<>(TYPES);
            modules.forEach(module -> mappings.putAll(module.typeMappings()));
            Container container = Container.of(given, modules, mappings, loader);
            Components.setComponentProvider(container);
            ModuleInstances instances = new ModuleInstances(modules, container, repository, loader);
            ModuleManager manager = new ModuleManager(container, users, systemContext, instances);
            manager.inSystemContext(() -> {
                install(settings, repository, loader, modules, container);
                instances.start();
            });
            if (settings.author()
                    && settings.samples()
                    && !Files.exists(settings.home().resolve(DONE))) {
                SampleUsers.create(repository);
            }
            Files.writeString(settings.home().resolve(DONE), "The first installation is complete.\n");
            return manager;
        } catch (RepositoryException | IOException e) {
            throw new ModuleManagementException("The modules cannot be started: " + e.getMessage(), e);
        }
    }

    private static HostUser superuser(Users users) {
        return users.byName("superuser")
                .orElseThrow(() -> new IllegalStateException("The user 'superuser' is missing in users:/system"));
    }

    private static ServerConfiguration server(HostSettings settings) {
        ServerConfiguration server = new ServerConfiguration();
        server.setAdmin(settings.author());
        server.setDefaultBaseUrl(settings.baseUrl());
        return server;
    }

    private static void install(
            HostSettings settings,
            Repository repository,
            ClassLoader loader,
            List<Descriptor> modules,
            Container container)
            throws ModuleManagementException {
        Set<String> names = modules.stream().map(Descriptor::name).collect(Collectors.toSet());
        for (Descriptor module : modules) {
            try (HostInstallContext context = new HostInstallContext(settings, repository, module, loader, names)) {
                new Installation(context, handler(module, container, loader)).run();
            }
        }
    }

    private static ModuleVersionHandler handler(Descriptor module, Container container, ClassLoader loader)
            throws ModuleManagementException {
        if (module.versionHandler().isEmpty()) {
            return new DefaultModuleVersionHandler();
        }
        String name = module.versionHandler().get();
        try {
            return container.newInstance(Class.forName(name, true, loader).asSubclass(ModuleVersionHandler.class));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new ModuleManagementException(
                    "META-INF/magnolia/" + module.name() + ".xml: the version handler " + name
                            + " does not exist or is not a ModuleVersionHandler",
                    e);
        }
    }

    private void inSystemContext(Step step) throws ModuleManagementException {
        Context before = MgnlContext.hasInstance() ? MgnlContext.getInstance() : null;
        MgnlContext.setInstance(systemContext);
        try {
            step.run();
        } finally {
            systemContext.release();
            MgnlContext.setInstance(before);
        }
    }

    /** Returns the components. */
    public Container container() {
        return container;
    }

    /** Returns the users. */
    public Users users() {
        return users;
    }

    /** Returns the context with all rights. */
    public HostSystemContext systemContext() {
        return systemContext;
    }

    /** Stops the modules, the last one first; the repository stays open. */
    @Override
    public void close() {
        try {
            inSystemContext(instances::stop);
        } catch (ModuleManagementException e) {
            log.error("A module did not stop", e);
        }
        Components.setComponentProvider(null);
    }

    private interface Step {
        void run() throws ModuleManagementException;
    }
}
