package nl.vpng.host.repository;

import java.io.IOException;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.jackrabbit.core.security.authentication.CredentialsCallback;
import org.jspecify.annotations.Nullable;

/** Takes the rights that a session is opened with; named in the repository's configuration. */
public final class RightsLoginModule implements LoginModule {
    private @Nullable Subject subject;
    private @Nullable CallbackHandler handler;
    private @Nullable RightsPrincipal principal;

    /** Made by Jackrabbit. */
    public RightsLoginModule() {}

    @Override
    public void initialize(
            Subject newSubject, CallbackHandler newHandler, Map<String, ?> sharedState, Map<String, ?> options) {
        subject = newSubject;
        handler = newHandler;
    }

    @Override
    public boolean login() throws LoginException {
        CredentialsCallback callback = new CredentialsCallback();
        try {
            if (handler != null) {
                handler.handle(new Callback[] {callback});
            }
        } catch (IOException | UnsupportedCallbackException e) {
            throw failed("The credentials could not be read", e);
        }
        if (callback.getCredentials() instanceof RightsCredentials credentials) {
            principal = new RightsPrincipal(credentials.rights());
            return true;
        }
        throw failed("Sessions are opened through the host's Repository only", null);
    }

    private static LoginException failed(String message, @Nullable Exception cause) {
        FailedLoginException exception = new FailedLoginException(message);
        exception.initCause(cause);
        return exception;
    }

    @Override
    public boolean commit() {
        if (subject == null || principal == null) {
            return false;
        }
        subject.getPrincipals().add(principal);
        return true;
    }

    @Override
    public boolean abort() {
        principal = null;
        return true;
    }

    @Override
    public boolean logout() {
        if (subject != null && principal != null) {
            subject.getPrincipals().remove(principal);
        }
        principal = null;
        return true;
    }
}
