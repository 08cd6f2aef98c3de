package nl.vpng.security;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.objectfactory.Components;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.vpng.TestSite;
import nl.vpng.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecurityTextTest {

    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void saysWhomToTellAndRunsOnForLessThanAYear() throws Exception {
        assertThat(at("2026-12-31T23:59:59Z"))
                .startsWith("Contact: mailto:redactie@vpng.example\n")
                .contains("Expires: 2027-07-01T00:00:00Z\n")
                .contains("Canonical: " + TestSite.BASE + "/.well-known/security.txt\n");
        assertThat(at("2027-01-01T00:00:00Z")).contains("Expires: 2027-08-01T00:00:00Z\n");
    }

    @Test
    void severalContactsAndABareAddressAreUnderstood() throws Exception {
        site.edit("config", session -> {
            session.getNode(SecurityText.CONFIG)
                    .getProperty(SecurityText.CONTACT)
                    .remove();
            session.getNode(SecurityText.CONFIG)
                    .setProperty(SecurityText.CONTACT, new String[] {"hulp@vpng.example", "https://vpng.example/meld"});
        });
        try {
            assertThat(at("2026-11-25T00:00:00Z"))
                    .startsWith("Contact: mailto:hulp@vpng.example\nContact: https://vpng.example/meld\n");
        } finally {
            site.edit("config", session -> {
                session.getNode(SecurityText.CONFIG)
                        .getProperty(SecurityText.CONTACT)
                        .remove();
                session.getNode(SecurityText.CONFIG).setProperty(SecurityText.CONTACT, "mailto:redactie@vpng.example");
            });
        }
    }

    private static String at(String moment) throws Exception {
        return site.visit(() -> new SecurityText(
                        Components.getComponent(Site.class), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))
                .text()
                .orElseThrow());
    }
}
