package info.magnolia.config;

import org.jspecify.annotations.Nullable;

/** A definition with a name. */
public interface NamedDefinition {

    /** Returns the name, or null where none was given. */
    @Nullable
    String getName();
}
