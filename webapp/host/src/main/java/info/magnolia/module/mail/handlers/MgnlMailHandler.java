package info.magnolia.module.mail.handlers;

import info.magnolia.module.mail.templates.MgnlEmail;

/** Hands mails to the mail server. */
public interface MgnlMailHandler {
    /**
     * Sends a mail after its own {@link MgnlEmail#setBody()}.
     *
     * @throws Exception as {@link #sendMail}
     */
    void prepareAndSendMail(MgnlEmail email) throws Exception;

    /**
     * Sends a mail as it is; returns when the mail server has taken it.
     *
     * @throws Exception where it has not: {@link javax.mail.MessagingException} and its subclasses with the server's answer
     */
    void sendMail(MgnlEmail email) throws Exception;
}
