package info.magnolia.module.delta;

import info.magnolia.module.model.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A delta that is put together step by step. */
public class DeltaBuilder implements Delta {
    private final DeltaType type;
    private final Version version;
    private final String description;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    private DeltaBuilder(DeltaType type, Version version, String description) {
        this.type = type;
        this.version = version;
        this.description = description;
    }

    public static DeltaBuilder install(Version version, String description) {
        return new DeltaBuilder(DeltaType.install, version, description);
    }

    /** Begins what brings a module from an older version to this one. */
    public static DeltaBuilder update(String version, String description) {
        return update(Version.parseVersion(version), description);
    }

    public static DeltaBuilder update(Version version, String description) {
        return new DeltaBuilder(DeltaType.update, version, description);
    }

    public static DeltaBuilder startup(Version version, String description) {
        return new DeltaBuilder(DeltaType.startup, version, description);
    }

    public DeltaBuilder addTask(Task task) {
        tasks.add(task);
        return this;
    }

    public DeltaBuilder addTasks(List<Task> more) {
        tasks.addAll(more);
        return this;
    }

    public DeltaBuilder addCondition(Condition condition) {
        conditions.add(condition);
        return this;
    }

    public DeltaBuilder addConditions(List<Condition> more) {
        conditions.addAll(more);
        return this;
    }

    @Override
    public Version getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public List<Condition> getConditions() {
        return Collections.unmodifiableList(conditions);
    }

    @Override
    public List<Task> getTasks() {
        return Collections.unmodifiableList(tasks);
    }

    @Override
    public DeltaType getType() {
        return type;
    }
}
