package info.magnolia.module.mail.smtp.authentication;

import javax.mail.Authenticator;
import org.jspecify.annotations.Nullable;

/** Who the mail server is told is sending. */
public interface SmtpAuthentication {
    /** Returns what gives name and password, null where the server asks for none. */
    @Nullable
    Authenticator getAuthenticator();

    /** Returns the name, null where the server asks for none. */
    @Nullable
    String getUser();
}
