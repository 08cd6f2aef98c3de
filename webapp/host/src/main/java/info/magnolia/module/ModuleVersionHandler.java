package info.magnolia.module;

import info.magnolia.module.delta.Delta;
import info.magnolia.module.model.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is to be done to bring a module from the installed version to the present one. */
public interface ModuleVersionHandler {
    /** Returns the version that is installed, or null. */
    @Nullable
    Version getCurrentlyInstalled(InstallContext installContext);

    /**
     * Returns what is to be done, in order; nothing where the module is up to date.
     *
     * @param from the version that is installed, null where none is
     */
    List<Delta> getDeltas(InstallContext installContext, @Nullable Version from);

    /** Returns what is to be done at every start. */
    Delta getStartupDelta(InstallContext installContext);
}
