package info.magnolia.objectfactory;

/** Gives components. */
public interface ComponentProvider {
    /**
     * Returns the component of a type.
     *
     * @throws NoSuchComponentException where no module registers one
     */
    <T> T getComponent(Class<T> type);

    /**
     * Makes an object whose constructor takes the given parameters and components.
     *
     * @throws MgnlInstantiationException where that fails
     */
    <T> T newInstance(Class<T> type, Object... parameters);
}
