package nl.vpng.host.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a dialog, app or content type, checked against what the host knows of it.
 *
 * @param type the {@code $type}, such as {@code textField}; empty where the part has none
 * @param place where it is written
 * @param values what it says: String, Long, Double, Boolean, a list of String, an Element, a map of Elements by name, or a bean
 * @param places where each property is written
 */
public record Element(String type, Place place, Map<String, Object> values, Map<String, Place> places) {

    /** Under this name an element of a class of the plugin's own keeps its bean. */
    static final String BEAN = "class";

    /** Returns the bean of a class of the plugin's own; empty where the element has a {@code $type} or none. */
    <T> Optional<T> bean(Class<T> type) {
        return Optional.ofNullable(values.get(BEAN)).filter(type::isInstance).map(type::cast);
    }

    /** Returns where a property is written, or the whole where it is not. */
    Place placeOf(String property) {
        return places.getOrDefault(property, place);
    }

    /** Returns the text or number of a property as text; empty where it is not written. */
    public Optional<String> text(String property) {
        return Optional.ofNullable(values.get(property)).map(String::valueOf);
    }

    /** Returns whether a property says true; false where it is not written. */
    public boolean flag(String property) {
        return Boolean.TRUE.equals(values.get(property));
    }

    /** Returns the number of a property; empty where it is not written. */
    public Optional<Double> number(String property) {
        return values.get(property) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    /** Returns the texts of a property; empty where it is not written. */
    public List<String> texts(String property) {
        return values.get(property) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Returns the part that a property holds; empty where it is not written. */
    public Optional<Element> element(String property) {
        return values.get(property) instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    /** Returns the named parts that a property holds, in their order; empty where it is not written. */
    @SuppressWarnings("unchecked") // a map in an element always holds elements by name
    public Map<String, Element> elements(String property) {
        return values.get(property) instanceof Map<?, ?> map ? (Map<String, Element>) map : Map.of();
    }

    /** Returns the kind and the place; all values would be pages. */
    @Override
    public String toString() {
        return (type.isEmpty() ? "element" : type) + " at " + place.file() + ":" + place.line();
    }
}
