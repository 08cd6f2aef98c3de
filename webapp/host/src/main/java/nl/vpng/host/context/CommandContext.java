package nl.vpng.host.context;

import info.magnolia.cms.security.User;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * What a command works with: attributes of its own, user and sessions of who calls it. Magnolia's counterpart is its
 * {@code SimpleContext}.
 */
public final class CommandContext extends CallContext {
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
    String refusal(String name) {
        return "The attributes of a command live as long as its call; '" + name + "' cannot live longer";
    }

    /** The sessions are the caller's, who gives them back. */
    @Override
    public void release() {
        forgetAttributes();
    }
}
