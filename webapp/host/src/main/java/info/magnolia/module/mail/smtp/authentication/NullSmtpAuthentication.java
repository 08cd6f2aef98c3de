package info.magnolia.module.mail.smtp.authentication;

import javax.mail.Authenticator;
import org.jspecify.annotations.Nullable;

/** For a mail server that takes mail without asking who sends. */
public class NullSmtpAuthentication implements SmtpAuthentication {
    public NullSmtpAuthentication() {}

    @Override
    public @Nullable Authenticator getAuthenticator() {
        return null;
    }

    @Override
    public @Nullable String getUser() {
        return null;
    }
}
