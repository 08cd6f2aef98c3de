package info.magnolia.module.mail;

import info.magnolia.objectfactory.Components;
import javax.mail.Session;
import nl.vpng.host.mail.MailSession;

/** What a mail is made from; here only the way to the mail server. */
public class MailTemplate {
    private final MailModule mailModule;

    public MailTemplate(MailModule mailModule) {
        this.mailModule = mailModule;
    }

    /** Makes one that asks the component {@link MailModule}. */
    public MailTemplate() {
        this(Components.getComponent(MailModule.class));
    }

    /**
     * Opens the way to the mail server as it is configured now; nothing is connected yet.
     *
     * @throws IllegalStateException where the configuration is wrong, saying where
     */
    public Session initSession() {
        return MailSession.of(mailModule.getSmtpConfiguration());
    }
}
