package nl.vpng.host.desk;

import java.util.List;

/** A change that is not made, for a reason that the user can do something about. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;
    private final List<String> details;

    /**
     * Makes one.
     *
     * @param key the key of the sentence that says what is wrong and what to do
     * @param arguments fill the places of the sentence
     */
    public Refusal(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    /** Makes one with further lines to show below the sentence. */
    @SuppressWarnings("serial") // the lists of the JDK can be serialized
    public Refusal(List<String> details, String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
        this.details = List.copyOf(details);
    }

    /** Returns the sentence in the user's language. */
    public String text(Exchange exchange) {
        return exchange.text(String.valueOf(getMessage()), arguments);
    }

    /** Tells the user on the next page. */
    public void tell(Exchange exchange) {
        exchange.notice(Notice.Level.ERROR, text(exchange), details);
    }

    public List<String> details() {
        return details;
    }
}
