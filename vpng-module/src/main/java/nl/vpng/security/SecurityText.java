package nl.vpng.security;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.RuntimeRepositoryException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.site.PropertyValues;
import nl.vpng.site.Site;

/**
 * Tells who finds a hole in the site whom to tell.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116</a>
 */
public final class SecurityText {

    /** The address, which the standard gives. */
    public static final String ADDRESS = "/.well-known/security.txt";

    /** Where the settings of the module are. */
    public static final String CONFIG = "/modules/vpng/config";

    /** One or several addresses in there: {@code mailto:}, {@code https:} or {@code tel:}. */
    public static final String CONTACT = "securityContact";

    /** It runs on while the site does, and is less than the year that the standard allows. */
    private static final int MONTHS = 7;

    private final Site site;
    private final Clock clock;

    /** @param site knows full addresses */
    @Inject
    public SecurityText(Site site) {
        this(site, Clock.systemUTC());
    }

    SecurityText(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * Returns the text; empty where nobody said whom to tell.
     *
     * @throws RuntimeRepositoryException where the settings cannot be read
     */
    public Optional<String> text() {
        List<String> contacts = contacts();
        if (contacts.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        contacts.forEach(
                contact -> text.append("Contact: ").append(uri(contact)).append('\n'));
        text.append("Expires: ").append(expires()).append('\n');
        text.append("Preferred-Languages: nl, en\n");
        text.append("Canonical: ").append(site.absolute(ADDRESS)).append('\n');
        return Optional.of(text.toString());
    }

    /** The first of a month: caches and readers see the same text for weeks. */
    private String expires() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC))
                .plusMonths(MONTHS)
                .atDay(1)
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC)
                .format(DateTimeFormatter.ISO_INSTANT);
    }

    private static String uri(String contact) {
        String typed = contact.strip();
        return typed.contains(":") ? typed : "mailto:" + typed;
    }

    private static List<String> contacts() {
        try {
            return MgnlContext.doInSystemContext(() -> {
                Session config = MgnlContext.getJCRSession("config");
                Node settings = config.nodeExists(CONFIG) ? config.getNode(CONFIG) : null;
                return settings == null ? List.of() : PropertyValues.texts(settings, CONTACT);
            });
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException("config:" + CONFIG + "@" + CONTACT + " cannot be read", e);
        }
    }
}
