package info.magnolia.module;

/** What a module's class does at the start and the end. */
public interface ModuleLifecycle {
    void start(ModuleLifecycleContext moduleLifecycleContext);

    void stop(ModuleLifecycleContext moduleLifecycleContext);
}
