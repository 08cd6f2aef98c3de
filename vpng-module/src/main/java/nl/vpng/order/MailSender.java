package nl.vpng.order;

import info.magnolia.module.mail.MailModule;
import info.magnolia.module.mail.MailTemplate;
import info.magnolia.module.mail.templates.MgnlEmail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.inject.Inject;
import javax.mail.Address;
import javax.mail.MessagingException;
import javax.mail.SendFailedException;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;
import org.jsoup.nodes.Entities;

/** Sends mails through Magnolia's mail module, which knows the server. The only class that knows Jakarta Mail. */
public final class MailSender {

    private final MailModule module;

    /** @param module is configured by the administrator */
    @Inject
    public MailSender(MailModule module) {
        this.module = module;
    }

    /**
     * Sends a mail; when this has returned, the mail server has it.
     *
     * @throws MailRefused where it has not
     */
    void send(Mail mail) throws MailRefused {
        try {
            module.getFactory().getEmailHandler().sendMail(new OrderEmail(new MailTemplate(module), mail));
        } catch (SendFailedException e) {
            boolean address = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            throw new MailRefused(address ? "order.delivery.refused" : "order.delivery.notTaken", false, e);
        } catch (AddressException e) {
            throw new MailRefused("order.delivery.refused", false, e);
        } catch (MessagingException e) {
            throw new MailRefused("order.delivery.noServer", true, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // Magnolia's handler declares it
            throw new IllegalStateException("A mail cannot be sent", e);
        }
    }

    /** A mail with a text and the same as HTML; Magnolia's own mails are HTML alone, and each gets a Message-ID by chance. */
    private static final class OrderEmail extends MgnlEmail {

        private final String id;

        OrderEmail(MailTemplate template, Mail mail) throws MessagingException {
            super(template);
            id = mail.id();
            setFrom(new InternetAddress(mail.from(), true));
            setReplyTo(addresses(mail.replyTo()));
            setRecipients(RecipientType.TO, addresses(mail.to()));
            setSubject(mail.subject());
            setSentDate(Date.from(Instant.now()));
            // programs that answer by themselves leave such a mail alone
            setHeader("Auto-Submitted", "auto-generated");
            MimeMultipart both = new MimeMultipart("alternative");
            both.addBodyPart(part(String.join("\n", mail.lines()), "plain"));
            both.addBodyPart(part(html(mail.lines()), "html"));
            setContent(both);
        }

        @Override
        public void setBody(String body) {
            throw new UnsupportedOperationException("The body is there from the beginning");
        }

        @Override
        public String getContentType() throws MessagingException {
            return getHeader("Content-Type", null);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        private static MimeBodyPart part(String text, String type) throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(text, StandardCharsets.UTF_8.name(), type);
            return part;
        }

        private static String html(List<String> lines) {
            StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"nl\"><body><p>");
            for (String line : lines) {
                html.append(line.isEmpty() ? "</p><p>" : Entities.escape(line) + "<br>");
            }
            return html.append("</p></body></html>").toString();
        }

        private static Address[] addresses(List<String> addresses) throws MessagingException {
            Address[] parsed = new Address[addresses.size()];
            for (int i = 0; i < parsed.length; i++) {
                parsed[i] = new InternetAddress(addresses.get(i), true);
            }
            return parsed;
        }
    }
}
