package nl.vpng.publishing;

import java.util.List;

/** What an editor asked cannot be done; the message says why, what is concerned and what to do. */
public class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason why it cannot be done and what to do
     * @param details what is concerned, a line each; may be empty
     */
    Refusal(String reason, List<String> details) {
        super(Lines.of(reason, details));
    }
}
