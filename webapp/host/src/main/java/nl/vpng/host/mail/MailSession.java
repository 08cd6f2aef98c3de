package nl.vpng.host.mail;

import info.magnolia.module.mail.smtp.SmtpConfiguration;
import info.magnolia.module.mail.smtp.SmtpConfiguration.Security;
import java.util.Properties;
import javax.mail.Session;

/** The way to the mail server, in Jakarta Mail's words. */
public final class MailSession {
    private MailSession() {}

    /** Opens it; nothing is connected yet. */
    public static Session of(SmtpConfiguration smtp) {
        Properties properties = new Properties();
        if (smtp.getServer() != null) {
            properties.setProperty("mail.smtp.host", smtp.getServer());
        }
        properties.setProperty("mail.smtp.port", String.valueOf(smtp.getPort()));
        if (smtp.getSecurity() == Security.TLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
        } else if (smtp.getSecurity() == Security.SSL) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        String timeout = String.valueOf(smtp.getTimeoutInMillis());
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        return Session.getInstance(properties, smtp.getAuthentication().getAuthenticator());
    }
}
