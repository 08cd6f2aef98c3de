package info.magnolia.module.mail.smtp;

import info.magnolia.module.mail.smtp.authentication.NullSmtpAuthentication;
import info.magnolia.module.mail.smtp.authentication.SmtpAuthentication;
import org.jspecify.annotations.Nullable;

/** How the mail server is reached. */
public class SmtpConfiguration {
    private @Nullable String server;
    private Integer port = 25;
    private Security security = Security.NONE;
    private Integer timeoutInMillis = 5000;
    private SmtpAuthentication authentication = new NullSmtpAuthentication();

    public SmtpConfiguration() {}

    /** Returns the name or address of the server, null where none is configured. */
    public @Nullable String getServer() {
        return server;
    }

    public void setServer(@Nullable String server) {
        this.server = server;
    }

    public Integer getPort() {
        return port;
    }

    public void setPort(Integer port) {
        this.port = port;
    }

    public Security getSecurity() {
        return security;
    }

    public void setSecurity(Security security) {
        this.security = security;
    }

    /** Returns how long to wait for a connection, for an answer, and until something is written; in milliseconds. */
    public Integer getTimeoutInMillis() {
        return timeoutInMillis;
    }

    public void setTimeoutInMillis(Integer timeoutInMillis) {
        this.timeoutInMillis = timeoutInMillis;
    }

    public SmtpAuthentication getAuthentication() {
        return authentication;
    }

    public void setAuthentication(SmtpAuthentication authentication) {
        this.authentication = authentication;
    }

    /** How the connection is protected. */
    public enum Security {
        /** In the clear. */
        NONE,
        /** In the clear first, then protected where the server offers it. */
        TLS,
        /** Protected from the first byte. */
        SSL
    }
}
