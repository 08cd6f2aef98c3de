package nl.vpng.host.context;

import info.magnolia.context.Context;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The map side of a context: a key is the name of an attribute. */
abstract class AttributeMap extends AbstractMap<Object, Object> implements Context {
    @Override
    public @Nullable Object get(Object key) {
        return key instanceof String name ? getAttribute(name) : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable Object put(Object key, Object value) {
        String name = String.valueOf(key);
        Object before = getAttribute(name, LOCAL_SCOPE);
        setAttribute(name, value, LOCAL_SCOPE);
        return before;
    }

    @Override
    public @Nullable Object remove(Object key) {
        Object before = get(key);
        removeAttribute(String.valueOf(key), LOCAL_SCOPE);
        return before;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        Map<Object, Object> all = new HashMap<>(getAttributes());
        return all.entrySet();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        Object value = getAttribute(name, LOCAL_SCOPE);
        value = value == null ? getAttribute(name, SESSION_SCOPE) : value;
        return value == null ? getAttribute(name, APPLICATION_SCOPE) : value;
    }

    @Override
    public Map<String, Object> getAttributes() {
        Map<String, Object> all = new HashMap<>(getAttributes(APPLICATION_SCOPE));
        all.putAll(getAttributes(SESSION_SCOPE));
        all.putAll(getAttributes(LOCAL_SCOPE));
        return all;
    }

    /** Two contexts are equal only where they are the same, whatever their attributes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " of " + getUser().getName();
    }
}
