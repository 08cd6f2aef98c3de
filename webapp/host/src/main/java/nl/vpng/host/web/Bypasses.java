package nl.vpng.host.web;

import javax.jcr.RepositoryException;
import nl.vpng.host.repository.Repository;

/**
 * The addresses at which nobody, or no visitor without a login, needs the token of a form: what Magnolia has below
 * {@code config:/server/filters/csrfTokenSecurity}, in {@code bypasses} and in {@code csrfLogin/bypasses}.
 */
final class Bypasses {

    private static final String FILTER = "/server/filters/csrfTokenSecurity";

    private final Configured<Rules> rules;

    /** @throws IllegalStateException where a bypass says something that the host does not know; the message names the node */
    Bypasses(Repository repository) throws RepositoryException {
        this.rules = new Configured<>(
                repository,
                config -> new Rules(
                        Voters.below(config, FILTER + "/bypasses"),
                        Voters.below(config, FILTER + "/csrfLogin/bypasses")));
    }

    /** Tells whether a path is bypassed for everybody. */
    boolean forAll(String path) {
        return rules.get().forAll().know(path);
    }

    /** Tells whether a path is bypassed for visitors without a login. */
    boolean forVisitors(String path) {
        return rules.get().forVisitors().know(path);
    }

    private record Rules(Voters forAll, Voters forVisitors) {}
}
