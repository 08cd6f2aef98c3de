package info.magnolia.ui;

import info.magnolia.ui.framework.UiComponentContext;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form or list is about: in a form the item that is edited, which for a new item is not saved yet.
 *
 * @param <T> the kind of item, in apps on a workspace {@link javax.jcr.Item}
 */
public interface ValueContext<T> extends UiComponentContext {

    /** Returns the items, none where nothing is selected. In Magnolia this is a default method too. */
    default Stream<T> get() {
        throw new UnsupportedOperationException(getClass().getName() + " must say what it is about");
    }

    /** Returns the only item; empty where there is none or more than one. */
    default Optional<T> getSingle() {
        var items = get().limit(2).toList();
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    /**
     * Returns the only item.
     *
     * @throws NoSuchElementException where there is none or more than one
     */
    default T getSingleOrThrow() {
        return getSingle().orElseThrow(() -> new NoSuchElementException("There is not exactly one item"));
    }
}
