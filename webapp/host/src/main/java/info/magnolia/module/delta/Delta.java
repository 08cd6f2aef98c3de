package info.magnolia.module.delta;

import info.magnolia.module.model.Version;
import java.util.List;

/** The steps that bring a module to a version. */
public interface Delta {
    Version getVersion();

    String getDescription();

    List<Condition> getConditions();

    List<Task> getTasks();

    DeltaType getType();
}
