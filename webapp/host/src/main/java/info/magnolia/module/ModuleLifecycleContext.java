package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;

/** Why a module is started or stopped. */
public interface ModuleLifecycleContext {
    int PHASE_SYSTEM_STARTUP = 1;
    int PHASE_MODULE_RESTART = 2;
    int PHASE_SYSTEM_SHUTDOWN = 3;

    int getPhase();

    ModuleDefinition getCurrentModuleDefinition();
}
