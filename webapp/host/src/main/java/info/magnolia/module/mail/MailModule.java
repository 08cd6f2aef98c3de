package info.magnolia.module.mail;

import info.magnolia.module.mail.handlers.MgnlMailHandler;
import info.magnolia.module.mail.handlers.SimpleMailHandler;
import info.magnolia.module.mail.smtp.SmtpConfiguration;

/** Where everything about mail starts; a component. */
public class MailModule {
    private final MgnlMailHandler handler = new SimpleMailHandler();
    private final MgnlMailFactory factory = new MgnlMailFactory(this);
    private SmtpConfiguration smtpConfiguration = new SmtpConfiguration();

    public MailModule() {}

    public MgnlMailFactory getFactory() {
        return factory;
    }

    /** Returns what sends mails. */
    public MgnlMailHandler getHandler() {
        return handler;
    }

    /**
     * Returns how the mail server is reached, as {@code config:/modules/mail/config/smtpConfiguration} says.
     *
     * @throws IllegalStateException where that configuration is wrong, saying where
     */
    public SmtpConfiguration getSmtpConfiguration() {
        return smtpConfiguration;
    }

    public void setSmtpConfiguration(SmtpConfiguration smtpConfiguration) {
        this.smtpConfiguration = smtpConfiguration;
    }
}
