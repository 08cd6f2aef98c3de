package info.magnolia.module.mail.templates;

import info.magnolia.module.mail.MailTemplate;
import javax.mail.MessagingException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail on its way through the configured mail server. */
public abstract class MgnlEmail extends MimeMessage {
    protected static final String TEXT_PLAIN_UTF = "text/plain; charset=UTF-8";
    protected static final String TEXT_HTML_UTF = "text/html; charset=UTF-8";

    public static Logger log = LoggerFactory.getLogger(MgnlEmail.class);

    private final MailTemplate template;

    /**
     * @throws IllegalStateException where the mail server's configuration is wrong, saying where
     */
    protected MgnlEmail(MailTemplate template) {
        super(template.initSession());
        this.template = template;
    }

    /** Sets what the mail says. */
    public abstract void setBody(String body) throws Exception;

    /**
     * Checks that the mail says something.
     *
     * @throws Exception where it does not
     */
    public void setBody() throws Exception {
        if (getContent() == null) {
            throw new Exception("no message set");
        }
    }

    public MailTemplate getTemplate() {
        return template;
    }

    /** Sets the subject in UTF-8; line breaks are taken out. */
    @Override
    public void setSubject(String subject) throws MessagingException {
        setSubject(sanitize(subject), "UTF-8");
    }

    /** Sets the sender; an address that is wrong is only logged, as in Magnolia, and the mail has no sender then. */
    @Override
    public void setFrom(String from) {
        try {
            setFrom(new InternetAddress(from));
        } catch (MessagingException e) {
            log.error("The sender of a mail is no address", e);
        }
    }

    /**
     * Returns the type of the body. As in Magnolia it is HTML whatever the header says; a mail of another type says so in
     * its own class.
     */
    @Override
    public String getContentType() throws MessagingException {
        return TEXT_HTML_UTF;
    }

    /** Takes line breaks out, so that no text adds a header. */
    protected static String sanitize(String text) {
        return text.replaceAll("[\\r\\n]", "");
    }
}
