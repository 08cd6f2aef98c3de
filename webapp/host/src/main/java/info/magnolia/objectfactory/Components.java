package info.magnolia.objectfactory;

import org.jspecify.annotations.Nullable;

/** Access to the components of this web application. */
public class Components {
    private static volatile @Nullable ComponentProvider provider;

    public Components() {}

    /**
     * Returns the component of a type.
     *
     * @throws NoSuchComponentException where no module registers one
     */
    public static <T> T getComponent(Class<T> type) {
        return getComponentProvider().getComponent(type);
    }

    /** Makes an object whose constructor takes the given parameters and components. */
    public static <T> T newInstance(Class<T> type, Object... parameters) {
        return getComponentProvider().newInstance(type, parameters);
    }

    /**
     * Returns what gives the components.
     *
     * @throws IllegalStateException before the modules are started
     */
    public static ComponentProvider getComponentProvider() {
        ComponentProvider current = provider;
        if (current == null) {
            throw new IllegalStateException("No components yet: the modules are not started");
        }
        return current;
    }

    /** Sets what gives the components; null at the end. */
    public static void setComponentProvider(@Nullable ComponentProvider componentProvider) {
        provider = componentProvider;
    }
}
