package nl.vpng.host.module;

import com.google.inject.Binder;
import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.ProvisionException;
import com.google.inject.Scopes;
import com.google.inject.binder.ScopedBindingBuilder;
import info.magnolia.module.ModuleManagementException;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.objectfactory.MgnlInstantiationException;
import info.magnolia.objectfactory.NoSuchComponentException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vpng.host.module.Descriptor.Component;
import org.jspecify.annotations.Nullable;

/**
 * The components of an instance: what the host gives and what descriptors name. Only these are injected; a class that
 * nobody registers is not a component, as in Magnolia.
 */
public final class Container implements ComponentProvider {
    private final Injector injector;
    private final Map<String, String> typeMappings;
    private final Map<Class<?>, Maker> makers = new ConcurrentHashMap<>();

    private Container(Injector injector, Map<String, String> typeMappings) {
        this.injector = injector;
        this.typeMappings = typeMappings;
    }

    /**
     * Makes the components' registry; the components themselves are made when they are asked for.
     *
     * @param instances what the host gives, by type
     */
    static Container of(
            Map<Class<?>, Object> instances,
            List<Descriptor> descriptors,
            Map<String, String> typeMappings,
            ClassLoader loader)
            throws ModuleManagementException {
        Bindings bindings = new Bindings(loader, descriptors);
        bindings.resolve();
        Forward self = new Forward();
        try {
            Injector injector = Guice.createInjector(binder -> {
                binder.requireExplicitBindings();
                instances.forEach((type, instance) -> instance(binder, type, instance));
                binder.bind(Container.class).toProvider(() -> self.get());
                binder.bind(ComponentProvider.class).toProvider(() -> self.get());
                bindings.bind(binder);
            });
            Container container = new Container(injector, Map.copyOf(typeMappings));
            self.container = container;
            return container;
        } catch (CreationException e) {
            throw new ModuleManagementException("The components do not fit together: " + e.getMessage(), e);
        }
    }

    private static <T> void instance(Binder binder, Class<T> type, Object instance) {
        binder.bind(type).toInstance(type.cast(instance));
    }

    static ScopedBindingBuilder bind(Binder binder, Class<?> type, Class<?> implementation) {
        return bindChecked(binder, type, implementation);
    }

    private static <T> ScopedBindingBuilder bindChecked(Binder binder, Class<T> type, Class<?> implementation) {
        return implementation == type ? binder.bind(type) : binder.bind(type).to(implementation.asSubclass(type));
    }

    static void single(ScopedBindingBuilder builder, Component component) {
        if (component.single()) {
            builder.in(Scopes.SINGLETON);
        }
    }

    /**
     * Returns the component of a type.
     *
     * @throws NoSuchComponentException where nobody registers one
     * @throws MgnlInstantiationException where it cannot be made
     */
    public <T> T get(Class<T> type) {
        try {
            return injector.getInstance(type);
        } catch (ConfigurationException e) {
            throw new NoSuchComponentException("No component configuration for type [" + type.getName()
                    + "]; register it as <component> in the module's descriptor");
        } catch (ProvisionException e) {
            throw new MgnlInstantiationException("Component " + type.getName() + " cannot be made", e);
        }
    }

    @Override
    public <T> T getComponent(Class<T> type) {
        return get(type);
    }

    /**
     * Makes an object. The constructor is the one with {@code @Inject} or else the only one; each of its parameters is
     * the first of {@code parameters} that has its type, or else a component.
     *
     * @throws MgnlInstantiationException where that fails
     */
    @Override
    public <T> T newInstance(Class<T> type, Object... parameters) {
        Maker maker = makers.get(type);
        if (maker == null) {
            maker = Maker.of(implementation(type), this::provider);
            makers.put(type, maker);
        }
        return type.cast(maker.make(parameters));
    }

    private Class<?> implementation(Class<?> type) {
        String mapped = typeMappings.get(type.getName());
        try {
            return mapped == null ? type : Class.forName(mapped, true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new MgnlInstantiationException(
                    "The type mapping of " + type.getName() + " names " + mapped + ", which does not exist", e);
        }
    }

    private Provider<?> provider(java.lang.reflect.Type type) {
        try {
            return injector.getProvider(Key.get(type));
        } catch (ConfigurationException e) {
            throw new NoSuchComponentException("No component configuration for type [" + type.getTypeName() + "]");
        }
    }

    private static final class Forward {
        private volatile @Nullable Container container;

        Container get() {
            Container made = container;
            if (made == null) {
                throw new IllegalStateException("The container is being made");
            }
            return made;
        }
    }
}
