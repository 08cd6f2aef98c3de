package nl.vpng.host.launcher;

/** The command cannot be carried out as it was given; the message is one line and says what to do. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
