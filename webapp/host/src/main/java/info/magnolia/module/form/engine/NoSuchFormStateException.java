package info.magnolia.module.form.engine;

/** The form state of a token is gone or never was. */
public class NoSuchFormStateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String token;

    /**
     * Makes one.
     *
     * @param token what the request brought
     */
    public NoSuchFormStateException(String token) {
        this.token = token;
    }

    public String getToken() {
        return token;
    }
}
