package nl.vpng.site;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.virtualuri.VirtualUriMapping.Result;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HomeMappingTest {

    private final ServerConfiguration server = new ServerConfiguration();
    private final HomeMapping mapping = new HomeMapping(server);

    @Test
    void rootOfPublicShowsTheHomePage() {
        assertThat(mapping.mapUri(URI.create("/")).map(Result::getToUri)).contains("forward:/home.html");
    }

    @Test
    void rootOfTheAuthorIsLeftToTheEditorsDesk() {
        server.setAdmin(true);

        assertThat(mapping.mapUri(URI.create("/"))).isEmpty();
    }

    @Test
    void otherAddressesAreLeftAlone() {
        assertThat(mapping.mapUri(URI.create("/home.html"))).isEmpty();
    }
}
