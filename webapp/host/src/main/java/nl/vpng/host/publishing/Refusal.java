package nl.vpng.host.publishing;

/** Why a public does not take a publication: a reason that the author knows the words for, and what it is about. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String subject;

    Refusal(Reason reason, String subject) {
        super(reason + " " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    Reason reason() {
        return reason;
    }

    String subject() {
        return subject;
    }

    /** The reasons, with the HTTP status of the answer. */
    enum Reason {
        /** The request carries no signature, or not one of this author. */
        UNSIGNED(403),
        /** No author is known here. */
        NO_KEY(403),
        /** The clocks differ, or the public has just started. */
        UNTIMELY(403),
        /** The request came before. */
        REPEATED(403),
        /** The body is not what was signed. */
        DAMAGED(400),
        /** The parent was not published. */
        PARENT_MISSING(409),
        NO_WORKSPACE(409),
        /** The repository does not take the content. */
        NOT_STORED(500);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
