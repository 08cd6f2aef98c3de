package nl.vpng.host.module;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.module.ModuleManagementException;
import info.magnolia.module.model.ModuleDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The objects of the modules' classes: filled from {@code config:/modules/<name>/config}, started and stopped. */
final class ModuleInstances {
    private static final Logger log = LoggerFactory.getLogger(ModuleInstances.class);

    private final List<Descriptor> modules;
    private final Container container;
    private final Repository repository;
    private final ClassLoader loader;
    private final Deque<Started> started = new ArrayDeque<>();

    ModuleInstances(List<Descriptor> modules, Container container, Repository repository, ClassLoader loader) {
        this.modules = modules;
        this.container = container;
        this.repository = repository;
        this.loader = loader;
    }

    void start() throws ModuleManagementException {
        for (Descriptor module : modules) {
            String className = module.definition().getClassName();
            if (className != null) {
                start(module, className);
            }
        }
    }

    private void start(Descriptor module, String className) throws ModuleManagementException {
        try {
            Object instance = container.get(Class.forName(className, true, loader));
            Session config = repository.systemSession("config");
            try {
                String path = "/modules/" + module.name() + "/config";
                if (config.nodeExists(path)) {
                    ModuleConfig.fill(instance, config.getNode(path));
                }
            } finally {
                config.logout();
            }
            if (instance instanceof ModuleLifecycle lifecycle) {
                lifecycle.start(new Phase(ModuleLifecycleContext.PHASE_SYSTEM_STARTUP, module.definition()));
                started.push(new Started(module, lifecycle));
            }
        } catch (ClassNotFoundException | RepositoryException e) {
            throw new ModuleManagementException("Module '" + module.name() + "' cannot be started", e);
        }
    }

    /** Stops what was started, the last first; one that fails does not keep the others. */
    void stop() {
        while (!started.isEmpty()) {
            Started one = started.pop();
            try {
                one.lifecycle()
                        .stop(new Phase(
                                ModuleLifecycleContext.PHASE_SYSTEM_SHUTDOWN,
                                one.module().definition()));
            } catch (RuntimeException e) {
                log.error("Module '{}' did not stop", one.module().name(), e);
            }
        }
    }

    private record Started(Descriptor module, ModuleLifecycle lifecycle) {}

    private record Phase(int phase, ModuleDefinition module) implements ModuleLifecycleContext {
        @Override
        public int getPhase() {
            return phase;
        }

        @Override
        public ModuleDefinition getCurrentModuleDefinition() {
            return module;
        }
    }
}
