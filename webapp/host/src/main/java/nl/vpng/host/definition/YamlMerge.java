package nl.vpng.host.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays what an app or decoration writes over what there is already, as Magnolia does: maps are merged, also where one side is a
 * list of parts with names; other lists are put one after the other; all else takes the place of what was. A map tagged
 * {@code !override} drops the keys that it does not name, but what stands below its own keys is merged all the same, unless
 * that is tagged too.
 */
final class YamlMerge {

    /** Drops what a map or list does not name itself. */
    static final String OVERRIDE = "!override";

    private YamlMerge() {}

    /** Returns both as one; neither changes. */
    static YamlValue merge(YamlValue base, YamlValue over) {
        boolean override = over.tag().equals(OVERRIDE);
        if (byName(base) instanceof YamlValue.Entries below && byName(over) instanceof YamlValue.Entries above) {
            return merge(below, above, override);
        }
        if (override || base instanceof YamlValue.Scalar || over instanceof YamlValue.Scalar) {
            return over;
        }
        List<YamlValue> parts = new ArrayList<>(parts(base));
        parts.addAll(parts(over));
        return new YamlValue.Items(over.place(), over.tag(), parts);
    }

    private static YamlValue merge(YamlValue.Entries below, YamlValue.Entries above, boolean override) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        if (!override) {
            values.putAll(below.values());
            keys.putAll(below.keys());
        }
        above.values().forEach((key, value) -> {
            YamlValue before = below.values().get(key);
            values.put(key, before == null ? value : merge(before, value));
        });
        keys.putAll(above.keys());
        return new YamlValue.Entries(above.place(), above.tag(), values, keys);
    }

    private static Collection<YamlValue> parts(YamlValue value) {
        return value instanceof YamlValue.Entries entries
                ? entries.values().values()
                : ((YamlValue.Items) value).values();
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
