package nl.vpng.host.security;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of a name and a password.
 *
 * @param outcome whether somebody is logged in, and else why not
 * @param user who it is; empty unless accepted
 * @param pause how long nothing is accepted any more; zero where it may be tried again at once
 */
public record Login(Outcome outcome, Optional<HostUser> user, Duration pause) {

    /** Whether somebody is logged in, and else why not. */
    public enum Outcome {
        /** Name and password are right. */
        ACCEPTED,
        /** Name and password do not belong together, or the user may not log in. */
        WRONG,
        /** Too many wrong passwords for this name. */
        LOCKED,
        /** Too many wrong passwords from this address. */
        TOO_MANY
    }

    static Login accepted(HostUser user) {
        return new Login(Outcome.ACCEPTED, Optional.of(user), Duration.ZERO);
    }

    static Login refused(Outcome outcome, Duration pause) {
        return new Login(outcome, Optional.empty(), pause);
    }
}
