package nl.vpng.host.definition;

import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import java.util.Optional;

/**
 * A column of a list.
 *
 * @param name its name, which is that of the property that it shows where its kind does not say otherwise
 * @param type the {@code $type}, such as {@code jcrStatusColumn}; {@code class} where the column is one of the plugin's own, empty
 *     where it shows the property as text
 * @param label its heading: the text or its message key; the name where none is given
 * @param width its width in pixels; negative where it follows from what it shows
 * @param expandRatio its share in what is left of the width; negative where none is given
 * @param sortable whether the user may sort by it
 * @param valueProvider the class that reads the value of a node; empty where none is given
 * @param filter the field that narrows the list down to items whose property of the column's name has its value; empty where there is
 *     none
 */
public record ColumnDefinition(
        String name,
        String type,
        String label,
        double width,
        int expandRatio,
        boolean sortable,
        Optional<Class<?>> valueProvider,
        Optional<FieldDefinition> filter) {

    static ColumnDefinition own(String key, ConfiguredColumnDefinition<?> bean, Optional<FieldDefinition> filter) {
        String name = bean.getName() == null ? key : bean.getName();
        return new ColumnDefinition(
                name,
                "class",
                bean.getLabel() == null ? name : bean.getLabel(),
                bean.getWidth(),
                bean.getExpandRatio(),
                bean.isSortable(),
                Optional.ofNullable(bean.getValueProvider()),
                filter);
    }
}
