package info.magnolia.context;

import info.magnolia.cms.security.User;
import java.util.Locale;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a thread works: the user, the sessions and the attributes. As a map it gives its attributes, so that
 * a template reads {@code ctx.name}.
 */
public interface Context extends info.magnolia.commands.chain.Context {
    /** Attributes that live as long as this context; those of a request. */
    int LOCAL_SCOPE = 1;
    /** Attributes that live as long as the visitor's HTTP session. */
    int SESSION_SCOPE = 2;
    /** Attributes that live as long as the application. */
    int APPLICATION_SCOPE = 3;

    /** Returns the user, never null: a visitor who did not log in is the user {@code anonymous}. */
    User getUser();

    /** Returns the language that answers are given in. */
    Locale getLocale();

    void setLocale(Locale locale);

    /**
     * Returns the session of this context for a workspace; every call returns the same one until {@link #release()}.
     *
     * @throws RepositoryException where the workspace does not exist
     */
    Session getJCRSession(String workspace) throws RepositoryException;

    /** Returns the attribute from the first scope that has it (local, session, application), or null. */
    @Nullable
    Object getAttribute(String name);

    /** Returns the attribute of that scope, or null. */
    @Nullable
    Object getAttribute(String name, int scope);

    void setAttribute(String name, @Nullable Object value, int scope);

    void removeAttribute(String name, int scope);

    /** Returns the attributes of a scope by name, in a map of its own. */
    Map<String, Object> getAttributes(int scope);

    /** Returns the attributes of all scopes by name; where names meet, the nearer scope wins. */
    Map<String, Object> getAttributes();

    /** Gives the sessions back; to be called once at the end. Changes that were not saved are gone. */
    void release();
}
