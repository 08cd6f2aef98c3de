package nl.vpng.host.context;

import info.magnolia.cms.security.User;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a command works with: attributes of its own, user and sessions of who calls it. Magnolia's counterpart is its
 * {@code SimpleContext}.
 */
public final class CommandContext extends AttributeMap {
    private final Map<String, Object> attributes = new HashMap<>();

    @Override
    public User getUser() {
        return caller().getUser();
    }

    @Override
    public Locale getLocale() {
        return caller().getLocale();
    }

    @Override
    public void setLocale(Locale locale) {
        caller().setLocale(locale);
    }

    @Override
    public Session getJCRSession(String workspace) throws RepositoryException {
        return caller().getJCRSession(workspace);
    }

    private static Context caller() {
        return MgnlContext.getInstance();
    }

    @Override
    public @Nullable Object getAttribute(String name, int scope) {
        return scope == LOCAL_SCOPE ? attributes.get(name) : null;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value, int scope) {
        if (scope != LOCAL_SCOPE) {
            throw new IllegalArgumentException(
                    "The attributes of a command live as long as its call; '" + name + "' cannot live longer");
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

    /** The sessions are the caller's, who gives them back. */
    @Override
    public void release() {
        attributes.clear();
    }
}
