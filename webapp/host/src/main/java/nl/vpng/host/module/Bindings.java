package nl.vpng.host.module;

import com.google.inject.Binder;
import com.google.inject.Scopes;
import info.magnolia.module.ModuleManagementException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Provider;
import nl.vpng.host.module.Descriptor.Component;
import org.jspecify.annotations.Nullable;

/** The components that descriptors name, with their classes. */
final class Bindings {
    private final ClassLoader loader;
    private final List<Descriptor> descriptors;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Class<?>> moduleClasses = new ArrayList<>();

    Bindings(ClassLoader loader, List<Descriptor> descriptors) {
        this.loader = loader;
        this.descriptors = descriptors;
    }

    /** Looks up the classes, so that a wrong name is reported with file and line. */
    void resolve() throws ModuleManagementException {
        for (Descriptor descriptor : descriptors) {
            for (Component component : descriptor.components()) {
                Class<?> type = load(descriptor, component.line(), component.type());
                Class<?> made = load(
                        descriptor,
                        component.line(),
                        component.provider().or(component::implementation).orElse(component.type()));
                Class<?> expected = component.provider().isPresent() ? Provider.class : type;
                if (!expected.isAssignableFrom(made)) {
                    throw error(
                            descriptor,
                            component.line(),
                            made.getName() + " is not a " + expected.getSimpleName(),
                            null);
                }
                entries.add(new Entry(component, type, made));
            }
            String moduleClass = descriptor.definition().getClassName();
            if (moduleClass != null) {
                moduleClasses.add(load(descriptor, 1, moduleClass));
            }
        }
    }

    void bind(Binder binder) {
        for (Entry entry : entries) {
            if (entry.component().provider().isPresent()) {
                provided(binder, entry, entry.type());
            } else {
                Container.single(Container.bind(binder, entry.type(), entry.made()), entry.component());
            }
        }
        moduleClasses.forEach(type -> binder.bind(type).in(Scopes.SINGLETON));
    }

    private static <T> void provided(Binder binder, Entry entry, Class<T> type) {
        Class<? extends Provider<? extends T>> provider = unchecked(entry.made());
        binder.bind(provider);
        Container.single(binder.bind(type).toProvider(provider), entry.component());
    }

    /** What a provider gives is known when it gives it. */
    @SuppressWarnings("unchecked")
    private static <T> Class<? extends Provider<? extends T>> unchecked(Class<?> provider) {
        return (Class<? extends Provider<? extends T>>) provider;
    }

    private Class<?> load(Descriptor descriptor, int line, String name) throws ModuleManagementException {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw error(descriptor, line, "class " + name + " does not exist", e);
        }
    }

    private static ModuleManagementException error(
            Descriptor descriptor, int line, String message, @Nullable Exception cause) {
        return new ModuleManagementException(
                "META-INF/magnolia/" + descriptor.name() + ".xml, line " + line + ": " + message, cause);
    }

    private record Entry(Component component, Class<?> type, Class<?> made) {}
}
