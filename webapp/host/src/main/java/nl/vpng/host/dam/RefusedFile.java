package nl.vpng.host.dam;

/** Says why a file is not taken in. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; the desk has a text for each, {@code upload.<reason>}. */
    public enum Reason {
        /** It has no bytes. */
        EMPTY,
        /** It is of no kind that the site offers. */
        UNKNOWN_TYPE,
        /** Its bytes are of another kind than its name says. */
        OTHER_THAN_NAMED,
        /** It is a drawing that can run a script or load something from elsewhere. */
        ACTIVE_CONTENT,
        /** It is larger than a file may be. */
        TOO_LARGE
    }

    private final Reason reason;
    private final String file;
    private final String found;

    /**
     * @param file the name of the file
     * @param found what was found in it; may be empty
     */
    public RefusedFile(Reason reason, String file, String found) {
        super("The file " + file + " is refused: " + reason + (found.isEmpty() ? "" : " (" + found + ")"));
        this.reason = reason;
        this.file = file;
        this.found = found;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns what was found in it, such as its real media type; may be empty. */
    public String found() {
        return found;
    }
}
