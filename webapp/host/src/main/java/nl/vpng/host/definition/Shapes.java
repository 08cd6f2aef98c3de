package nl.vpng.host.definition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one part of a definition may say: the same for all of its kind, and more according to its {@code $type}. */
final class Shapes {

    private final String name;
    private final Map<String, Kind> common = new LinkedHashMap<>();
    private final Map<String, Map<String, Kind>> types = new TreeMap<>();
    private Set<String> required = Set.of();
    private @Nullable String typeWhenNone;
    private @Nullable Class<?> own;

    private Shapes(String name) {
        this.name = name;
    }

    /** Begins one, its name being what messages call it. */
    static Shapes of(String name) {
        return new Shapes(name);
    }

    Shapes may(String property, Kind kind) {
        common.put(property, kind);
        return this;
    }

    Shapes must(String... properties) {
        required = Set.copyOf(Arrays.asList(properties));
        return this;
    }

    /** Adds a {@code $type} with further properties. */
    Shapes type(String type, Map<String, Kind> further) {
        types.put(type, further);
        return this;
    }

    /** Says what a part is that has no {@code $type}; without this, it must have one wherever types are known. */
    Shapes typeWhenNone(String type) {
        typeWhenNone = type;
        return this;
    }

    /** Says that a {@code class} of the plugin's own may stand for a {@code $type}: a bean of this class. */
    Shapes orClass(Class<?> base) {
        own = base;
        return this;
    }

    String name() {
        return name;
    }

    Set<String> required() {
        return required;
    }

    Set<String> types() {
        return types.keySet();
    }

    @Nullable
    String typeWhenNone() {
        return typeWhenNone;
    }

    @Nullable
    Class<?> own() {
        return own;
    }

    /** Returns all that a part of a type may say, in order. */
    Map<String, Kind> properties(String type) {
        Map<String, Kind> all = new LinkedHashMap<>(common);
        all.putAll(types.getOrDefault(type, Map.of()));
        return all;
    }
}
