package info.magnolia.context;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.cms.security.User;
import info.magnolia.objectfactory.Components;
import java.util.Locale;
import java.util.Map;
import javax.jcr.LoginException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/** The context of the current thread; everything here asks it. */
public class MgnlContext {
    private static final ThreadLocal<@Nullable Context> CURRENT = new ThreadLocal<>();
    /** The context with all rights, where this thread may still hold sessions of it. */
    private static final ThreadLocal<@Nullable SystemContext> USED = new ThreadLocal<>();

    /** Kept as in Magnolia, where the class can be made; it has only static members. */
    public MgnlContext() {}

    /**
     * Returns the context of this thread.
     *
     * @throws IllegalStateException where the thread has none
     */
    public static Context getInstance() {
        Context context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException(
                    "MgnlContext is not set for this thread; work outside a request belongs in MgnlContext.doInSystemContext");
        }
        return context;
    }

    public static boolean hasInstance() {
        return CURRENT.get() != null;
    }

    /** Sets the context of this thread; null takes it away. */
    public static void setInstance(@Nullable Context context) {
        if (context == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(context);
        }
    }

    public static boolean isWebContext() {
        return getWebContextOrNull() != null;
    }

    public static boolean isSystemInstance() {
        return CURRENT.get() instanceof SystemContext;
    }

    /**
     * Returns the request's context.
     *
     * @throws IllegalStateException outside a request
     */
    public static WebContext getWebContext() {
        WebContext context = getWebContextOrNull();
        if (context == null) {
            throw new IllegalStateException("This needs a request, and the current thread works outside one");
        }
        return context;
    }

    /** Returns the request's context, or null outside a request. */
    public static @Nullable WebContext getWebContextOrNull() {
        return CURRENT.get() instanceof WebContext web ? web : null;
    }

    public static SystemContext getSystemContext() {
        return Components.getComponent(SystemContext.class);
    }

    /** Returns the current context's session for a workspace. */
    public static Session getJCRSession(String workspace) throws LoginException, RepositoryException {
        return getInstance().getJCRSession(workspace);
    }

    public static User getUser() {
        return getInstance().getUser();
    }

    public static Locale getLocale() {
        return getInstance().getLocale();
    }

    public static void setLocale(Locale locale) {
        getInstance().setLocale(locale);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as in Magnolia
    public static @Nullable <T> T getAttribute(String name) {
        return unchecked(getInstance().getAttribute(name));
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as in Magnolia
    public static @Nullable <T> T getAttribute(String name, int scope) {
        return unchecked(getInstance().getAttribute(name, scope));
    }

    /** Sets an attribute for as long as the current context lives. */
    public static void setAttribute(String name, @Nullable Object value) {
        getInstance().setAttribute(name, value, Context.LOCAL_SCOPE);
    }

    public static void setAttribute(String name, @Nullable Object value, int scope) {
        getInstance().setAttribute(name, value, scope);
    }

    public static boolean hasAttribute(String name) {
        return getInstance().getAttribute(name) != null;
    }

    public static void removeAttribute(String name) {
        getInstance().removeAttribute(name, Context.LOCAL_SCOPE);
    }

    /** Returns the path of the application; {@code ""} or with a leading slash. */
    public static String getContextPath() {
        return getWebContext().getContextPath();
    }

    /** Returns the first value of a request parameter, or null. */
    public static @Nullable String getParameter(String name) {
        return getWebContext().getParameter(name);
    }

    public static String @Nullable [] getParameterValues(String name) {
        return getWebContext().getParameterValues(name);
    }

    public static Map<String, String> getParameters() {
        return getWebContext().getParameters();
    }

    public static AggregationState getAggregationState() {
        return getWebContext().getAggregationState();
    }

    public static void resetAggregationState() {
        getWebContext().resetAggregationState();
    }

    /** Does something with all rights; sessions opened for it stay with the thread until {@link #release()}. */
    public static <T, E extends Throwable> T doInSystemContext(Op<T, E> op) throws E {
        return doInSystemContext(op, false);
    }

    /**
     * Does something with all rights, then goes back to the context of before.
     *
     * @param releaseAfterExecution whether sessions opened for it are given back; not done inside another operation of
     *     the same kind, which still needs them
     */
    public static <T, E extends Throwable> T doInSystemContext(Op<T, E> op, boolean releaseAfterExecution) throws E {
        Context before = CURRENT.get();
        SystemContext system = getSystemContext();
        CURRENT.set(system);
        try {
            return op.exec();
        } finally {
            setInstance(before);
            if (!(before instanceof SystemContext)) {
                if (releaseAfterExecution) {
                    system.release();
                } else {
                    USED.set(system);
                }
            }
        }
    }

    /** Ends the context of this thread: its sessions and those opened with all rights are given back. */
    public static void release() {
        Context context = CURRENT.get();
        if (context != null) {
            context.release();
        }
        SystemContext used = USED.get();
        if (used != null) {
            USED.remove();
            used.release();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static @Nullable <T> T unchecked(@Nullable Object value) {
        return (T) value;
    }

    /** Something to do in another context. */
    public interface Op<T, E extends Throwable> {
        T exec() throws E;
    }

    /** Something to do in another context that gives no result. */
    public abstract static class VoidOp implements Op<@Nullable Void, RuntimeException> {
        public VoidOp() {}

        @Override
        public @Nullable Void exec() {
            doExec();
            return null;
        }

        public abstract void doExec();
    }

    /** Something to do with the repository in another context. */
    public abstract static class RepositoryOp implements Op<@Nullable Void, RepositoryException> {
        public RepositoryOp() {}

        @Override
        public @Nullable Void exec() throws RepositoryException {
            doExec();
            return null;
        }

        public abstract void doExec() throws RepositoryException;
    }
}
