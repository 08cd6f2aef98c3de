package info.magnolia.ui.contentapp.configuration.column;

import com.vaadin.data.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param <T> the kind of item that the list shows, in apps on a workspace {@link javax.jcr.Item}
 */
public interface ColumnDefinition<T> {

    /** Returns the name, which without a value provider is that of the property shown. */
    @Nullable
    String getName();

    /** Returns the heading: the text or its message key. */
    @Nullable
    String getLabel();

    /** Returns the type of the values. */
    @Nullable
    Class<T> getType();

    /** Returns what reads the value of an item; null where the property of the column's name is shown. */
    @Nullable
    Class<? extends ValueProvider<T, ?>> getValueProvider();

    /** Returns the width in pixels; negative where it follows from the contents. */
    double getWidth();

    /** Returns the share in the width that is left over. */
    int getExpandRatio();

    /** Returns whether the user may sort by this column. */
    boolean isSortable();
}
