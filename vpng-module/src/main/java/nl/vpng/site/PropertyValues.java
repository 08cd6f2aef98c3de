package nl.vpng.site;

import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Reads properties that may hold one value or several: a field that became one of several leaves single values behind. */
public final class PropertyValues {

    private PropertyValues() {}

    /**
     * Returns all values.
     *
     * @throws RepositoryException where the property cannot be read
     */
    public static Value[] of(Property property) throws RepositoryException {
        return property.isMultiple() ? property.getValues() : new Value[] {property.getValue()};
    }

    /**
     * Returns the texts of a property, without the blank ones; none where it is absent.
     *
     * @throws RepositoryException where it cannot be read
     */
    public static List<String> texts(Node node, String name) throws RepositoryException {
        Property property = PropertyUtil.getPropertyOrNull(node, name);
        List<String> texts = new ArrayList<>();
        if (property != null) {
            for (Value value : of(property)) {
                if (!value.getString().isBlank()) {
                    texts.add(value.getString());
                }
            }
        }
        return texts;
    }
}
