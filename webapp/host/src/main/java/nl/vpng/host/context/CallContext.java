package nl.vpng.host.context;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A context whose attributes live as long as what is done in it; there is no session and no application to keep them. */
abstract class CallContext extends AttributeMap {
    private final Map<String, Object> attributes = new HashMap<>();

    /** Says why an attribute cannot be kept for longer. */
    abstract String refusal(String name);

    @Override
    public @Nullable Object getAttribute(String name, int scope) {
        return scope == LOCAL_SCOPE ? attributes.get(name) : null;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value, int scope) {
        if (scope != LOCAL_SCOPE) {
            throw new IllegalArgumentException(refusal(name));
        }
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name, int scope) {
        attributes.remove(name);
    }

    @Override
    public Map<String, Object> getAttributes(int scope) {
        return scope == LOCAL_SCOPE ? new HashMap<>(attributes) : new HashMap<>();
    }

    final void forgetAttributes() {
        attributes.clear();
    }
}
