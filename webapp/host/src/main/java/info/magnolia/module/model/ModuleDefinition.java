package info.magnolia.module.model;

import org.jspecify.annotations.Nullable;

/** What a module's descriptor says about it. */
public class ModuleDefinition {
    private String name = "";
    private @Nullable String displayName;
    private @Nullable String description;
    private @Nullable String className;
    private Version version = Version.parseVersion(0, 0, 0);

    public ModuleDefinition() {}

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Returns the name for people, the plain name where the descriptor has none. */
    public String getDisplayName() {
        return displayName == null ? name : displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    /** Returns the name of the module's class, or null. */
    public @Nullable String getClassName() {
        return className;
    }

    public void setClassName(@Nullable String className) {
        this.className = className;
    }

    public Version getVersion() {
        return version;
    }

    public void setVersion(Version version) {
        this.version = version;
    }

    @Override
    public String toString() {
        return getDisplayName() + " (version " + version + ")";
    }
}
