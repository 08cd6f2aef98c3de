package nl.vpng.host.definition;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lays what an app or decoration writes over what there is already, as Magnolia does: maps are merged, also where one side is a
 * list of parts with names; all else, and what is tagged {@code !override}, takes the place of what was.
 */
final class YamlMerge {

    /** Replaces a map or list instead of merging it. */
    static final String OVERRIDE = "!override";

    private YamlMerge() {}

    /** Returns both as one; neither changes. */
    static YamlValue merge(YamlValue base, YamlValue over) {
        if (over.tag().equals(OVERRIDE)
                || !(byName(base) instanceof YamlValue.Entries below)
                || !(byName(over) instanceof YamlValue.Entries above)) {
            return over;
        }
        Map<String, YamlValue> values = new LinkedHashMap<>(below.values());
        Map<String, Place> keys = new LinkedHashMap<>(below.keys());
        above.values().forEach((key, value) -> {
            YamlValue before = values.get(key);
            values.put(key, before == null ? value : merge(before, value));
        });
        keys.putAll(above.keys());
        return new YamlValue.Entries(above.place(), above.tag(), values, keys);
    }

    /** Returns a list of parts with names as a map; anything else as it is. */
    private static YamlValue byName(YamlValue value) {
        if (!(value instanceof YamlValue.Items items)) {
            return value;
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (YamlValue item : items.values()) {
            if (!(item instanceof YamlValue.Entries part)
                    || !(part.values().get("name") instanceof YamlValue.Scalar name)
                    || values.putIfAbsent(name.text(), part) != null) {
                return value;
            }
            keys.put(name.text(), part.place());
        }
        return new YamlValue.Entries(items.place(), items.tag(), values, keys);
    }
}
