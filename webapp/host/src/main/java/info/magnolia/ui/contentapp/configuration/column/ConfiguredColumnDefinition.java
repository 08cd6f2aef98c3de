package info.magnolia.ui.contentapp.configuration.column;

import com.vaadin.data.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * The bean behind a column in a definition file; own columns set their value provider in a subclass.
 *
 * @param <T> the kind of item that the list shows
 */
public class ConfiguredColumnDefinition<T> implements ColumnDefinition<T> {

    private @Nullable String name;
    private @Nullable String label;
    private @Nullable Class<T> type;
    private @Nullable Class<? extends ValueProvider<T, ?>> valueProvider;
    private double width = -1;
    private int expandRatio = -1;
    private boolean sortable = true;

    public ConfiguredColumnDefinition() {}

    @Override
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    @Override
    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    @Override
    public @Nullable Class<T> getType() {
        return type;
    }

    public void setType(@Nullable Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable Class<? extends ValueProvider<T, ?>> getValueProvider() {
        return valueProvider;
    }

    public void setValueProvider(@Nullable Class<? extends ValueProvider<T, ?>> valueProvider) {
        this.valueProvider = valueProvider;
    }

    @Override
    public double getWidth() {
        return width;
    }

    public void setWidth(double width) {
        this.width = width;
    }

    @Override
    public int getExpandRatio() {
        return expandRatio;
    }

    public void setExpandRatio(int expandRatio) {
        this.expandRatio = expandRatio;
    }

    @Override
    public boolean isSortable() {
        return sortable;
    }

    public void setSortable(boolean sortable) {
        this.sortable = sortable;
    }
}
