package nl.vpng.order;

/** A mail could not be sent now. The message holds nothing of the customer, since it is shown and logged. */
final class MailRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean byServer;

    /** @param key of the words that say why */
    MailRefused(String key) {
        super(key);
        byServer = false;
    }

    /**
     * @param key of the words that say why
     * @param byServer whether another mail would fare no better now
     * @param cause what the mail server or the network said
     */
    MailRefused(String key, boolean byServer, Throwable cause) {
        super(key, cause);
        this.byServer = byServer;
    }

    /** Returns what a log may say: an answer of a server can hold an address. */
    String reason() {
        return getCause() == null
                ? getMessage()
                : getMessage() + " (" + getCause().getClass().getSimpleName() + ")";
    }

    boolean isByServer() {
        return byServer;
    }
}
