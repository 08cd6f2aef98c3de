package info.magnolia.module.mail;

import info.magnolia.module.mail.handlers.MgnlMailHandler;

/** Gives what mails are sent with. */
public class MgnlMailFactory {
    private final MailModule mailModule;

    public MgnlMailFactory(MailModule mailModule) {
        this.mailModule = mailModule;
    }

    /** Returns what sends mails. */
    public MgnlMailHandler getEmailHandler() {
        return mailModule.getHandler();
    }
}
