package info.magnolia.module.form.engine;

import info.magnolia.context.MgnlContext;
import info.magnolia.objectfactory.Components;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.jcr.ItemNotFoundException;
import javax.jcr.RepositoryException;
import javax.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Keeps form states in the visitor's HTTP session, each under its token. */
public class FormStateUtil {

    /** The request parameter with the token. */
    public static final String FORM_TOKEN_PARAMETER_NAME = "mgnlFormToken";

    private static final String WORKSPACE = "website";
    private static final String ATTRIBUTE = FormState.class.getName() + ".";

    /** Kept as in Magnolia, where the class can be made; it has only static members. */
    public FormStateUtil() {}

    /** Makes a form state with a random token and keeps it in the session, which is made where there is none. */
    public static FormState createAndSetFormState() {
        return createAndSetFormState(UUID.randomUUID().toString());
    }

    /** Makes a form state and keeps it in the session, which is made where there is none. */
    public static FormState createAndSetFormState(String token) {
        FormState state = newFormState(token);
        MgnlContext.getWebContext().getRequest().getSession().setAttribute(ATTRIBUTE + token, state);
        return state;
    }

    /** Makes a form state that is kept nowhere. */
    public static FormState newFormState(String token) {
        FormState state = new FormState();
        state.setToken(token);
        return state;
    }

    /** Returns the token of the request. */
    public static String getFormStateToken() throws FormStateTokenMissingException {
        String token = MgnlContext.getParameter(FORM_TOKEN_PARAMETER_NAME);
        if (token == null) {
            throw new FormStateTokenMissingException();
        }
        return token;
    }

    /** Returns the form state that the session has under a token; a visitor without a session gets none by this. */
    public static FormState getFormState(String token) throws NoSuchFormStateException {
        HttpSession session = session();
        if (session != null && session.getAttribute(ATTRIBUTE + token) instanceof FormState state) {
            return state;
        }
        throw new NoSuchFormStateException(token);
    }

    /** Takes a form state out of the session. */
    public static void destroyFormState(FormState formState) {
        HttpSession session = session();
        if (session != null) {
            session.removeAttribute(ATTRIBUTE + formState.getToken());
        }
    }

    private static @Nullable HttpSession session() {
        return MgnlContext.getWebContext().getRequest().getSession(false);
    }

    /**
     * Sends the visitor to a page.
     *
     * @param uuid identifier of a page in workspace {@code website}
     */
    public static void sendRedirect(String uuid) throws RepositoryException, IOException {
        redirect(address(uuid));
    }

    /**
     * Sends the visitor to a page, with the token of a form state in the address.
     *
     * @param uuid identifier of a page in workspace {@code website}
     */
    public static void sendRedirectWithToken(String uuid, String token) throws RepositoryException, IOException {
        redirect(address(uuid) + "?" + FORM_TOKEN_PARAMETER_NAME + "="
                + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private static void redirect(String address) throws IOException {
        MgnlContext.getWebContext().getResponse().sendRedirect(address);
    }

    private static String address(String uuid) throws ItemNotFoundException {
        String address = Components.getComponent(TemplatingFunctions.class).link(WORKSPACE, uuid);
        if (address == null) {
            throw new ItemNotFoundException(
                    "There is no page " + uuid + " to send the visitor to, or it may not be read");
        }
        return address;
    }
}
