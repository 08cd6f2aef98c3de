package nl.vpng.host.desk.browser;

import javax.jcr.AccessDeniedException;
import javax.jcr.RepositoryException;
import nl.vpng.host.desk.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says why something failed, in the language of a user.
 *
 * @param denied what a user reads who may not do it
 * @param unexpected what a user reads who cannot do anything about it
 */
record Reasons(String denied, String unexpected) {

    private static final Logger log = LoggerFactory.getLogger(Reasons.class);

    static Reasons of(Exchange exchange) {
        return new Reasons(exchange.text("error.403"), exchange.text("browser.failed.unexpected"));
    }

    /**
     * Returns the reason: that of the failure where somebody wrote it for users.
     *
     * @param what what was done, for the log
     * @param subject what it was done with, in words; may be empty
     */
    String of(String what, String subject, Exception failure) {
        String prefix = subject.isEmpty() ? "" : subject + ": ";
        if (failure instanceof AccessDeniedException) {
            return prefix + denied;
        }
        if (failure instanceof RuntimeException
                || failure instanceof RepositoryException
                || failure.getMessage() == null) {
            log.error("{} fails", what, failure);
            return prefix + unexpected;
        }
        return prefix + failure.getMessage();
    }
}
