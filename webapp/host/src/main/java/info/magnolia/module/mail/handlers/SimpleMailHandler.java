package info.magnolia.module.mail.handlers;

import info.magnolia.module.mail.templates.MgnlEmail;
import javax.mail.Transport;

/** Sends at once, one mail after the other. The headers are completed on the way, {@code Message-ID} too. */
public class SimpleMailHandler implements MgnlMailHandler {
    public SimpleMailHandler() {}

    @Override
    public synchronized void prepareAndSendMail(MgnlEmail email) throws Exception {
        email.setBody();
        sendMail(email);
    }

    @Override
    public synchronized void sendMail(MgnlEmail email) throws Exception {
        Transport.send(email);
    }
}
