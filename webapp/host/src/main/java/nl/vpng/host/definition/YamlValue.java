package nl.vpng.host.definition;

import java.util.List;
import java.util.Map;

/** A value in a YAML file that knows where it is written. */
sealed interface YamlValue {

    /** Returns where the value begins. */
    Place place();

    /** Returns its own tag, such as {@code !content-type:book}; empty where it has none. */
    String tag();

    /** Returns what kind of value this is, for messages. */
    String kind();

    /**
     * A text, number, truth value, date or nothing.
     *
     * @param place where it begins
     * @param tag its own tag
     * @param text as written
     * @param type what YAML takes it for: {@code str}, {@code int}, {@code float}, {@code bool}, {@code timestamp} or {@code null}
     */
    record Scalar(Place place, String tag, String text, String type) implements YamlValue {

        @Override
        public String kind() {
            return switch (type) {
                case "int" -> "the number " + text;
                case "float" -> "the fraction " + text;
                case "bool" -> "the truth value " + text;
                case "timestamp" -> "the date " + text;
                case "null" -> "nothing";
                default -> "the text '" + text + "'";
            };
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param tag its own tag
     * @param values what it holds
     */
    record Items(Place place, String tag, List<YamlValue> values) implements YamlValue {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A map.
     *
     * @param place where it begins
     * @param tag its own tag
     * @param values what it holds, in the order of the file
     * @param keys where the keys are written
     */
    record Entries(Place place, String tag, Map<String, YamlValue> values, Map<String, Place> keys)
            implements YamlValue {

        @Override
        public String kind() {
            return "a map";
        }

        Place placeOf(String key) {
            return keys.getOrDefault(key, place);
        }
    }
}
