package nl.vpng.host.module;

import com.google.inject.Provider;
import info.magnolia.objectfactory.MgnlInstantiationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.function.Function;
import javax.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Makes objects of one class; the constructor is looked up once. */
final class Maker {
    private final Constructor<?> constructor;
    private final Class<?>[] types;
    private final Type[] genericTypes;
    private final @Nullable Provider<?>[] components;
    private final Function<Type, Provider<?>> lookup;

    private Maker(Constructor<?> constructor, Function<Type, Provider<?>> lookup) {
        this.constructor = constructor;
        this.types = constructor.getParameterTypes();
        this.genericTypes = constructor.getGenericParameterTypes();
        this.components = new Provider<?>[types.length];
        this.lookup = lookup;
    }

    static Maker of(Class<?> type, Function<Type, Provider<?>> lookup) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new MgnlInstantiationException(type.getName() + " is abstract and cannot be made");
        }
        Constructor<?>[] all = type.getDeclaredConstructors();
        Constructor<?> chosen = all.length == 1 ? all[0] : null;
        for (Constructor<?> constructor : all) {
            if (constructor.isAnnotationPresent(Inject.class)
                    || (chosen == null && all.length > 1 && constructor.getParameterCount() == 0 && !injected(all))) {
                chosen = constructor;
            }
        }
        if (chosen == null) {
            throw new MgnlInstantiationException(type.getName() + " has several constructors; mark one with @Inject");
        }
        chosen.setAccessible(true);
        return new Maker(chosen, lookup);
    }

    private static boolean injected(Constructor<?>[] constructors) {
        for (Constructor<?> constructor : constructors) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return true;
            }
        }
        return false;
    }

    Object make(Object... parameters) {
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(i, parameters);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new MgnlInstantiationException(
                    constructor.getDeclaringClass().getName() + " cannot be made: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new MgnlInstantiationException(
                    constructor.getDeclaringClass().getName() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private @Nullable Object argument(int i, Object... parameters) {
        for (Object parameter : parameters) {
            if (parameter instanceof Absent absent && absent.type() == types[i]) {
                return null;
            }
            if (types[i].isInstance(parameter)) {
                return parameter;
            }
        }
        Provider<?> component = components[i];
        if (component == null) {
            component = component(i);
            components[i] = component;
        }
        return component.get();
    }

    private Provider<?> component(int i) {
        try {
            return lookup.apply(genericTypes.length == types.length ? genericTypes[i] : types[i]);
        } catch (IllegalStateException e) {
            throw new MgnlInstantiationException(
                    "Parameter " + (i + 1) + " of "
                            + constructor.getDeclaringClass().getName() + ", a " + types[i].getName()
                            + ", is neither given nor a component",
                    e);
        }
    }
}
