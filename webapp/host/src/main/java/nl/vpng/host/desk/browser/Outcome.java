package nl.vpng.host.desk.browser;

import java.util.List;
import java.util.Optional;

/**
 * How an action went.
 *
 * @param done what it was done with, in words
 * @param failed what it could not be done with, each with the reason
 * @param opened the page that it opened
 */
record Outcome(List<String> done, List<String> failed, Optional<StandInUi.Opened> opened) {

    static Outcome of(List<String> done, List<String> failed) {
        return new Outcome(done, failed, Optional.empty());
    }
}
