package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vpng.publication.PublicationAddress.Digital;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publicaties/procesregie-als-vak",
                "/publicaties/procesregie-als-vak/",
                "/publicaties/procesregie-als-vak.html"
            })
    void publicationHasItsNameInItsAddress(String path) {
        assertThat(PublicationAddress.name(path)).contains("procesregie-als-vak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publicaties",
                "/publicaties/",
                "/publicaties.html",
                "/publicaties/a/b.html",
                "/andere/procesregie-als-vak.html",
                "/publicaties/publicatie.html",
                "/publicaties/publicatie",
                "/publicaties/publicatie/"
            })
    void otherAddressesAreOfNoPublication(String path) {
        assertThat(PublicationAddress.name(path)).isEmpty();
    }

    @Test
    void publicationMayBeNamedAlmostLikeThePage() {
        assertThat(PublicationAddress.name("/publicaties/publicatiebeleid.html"))
                .contains("publicatiebeleid");
    }

    @Test
    void digitalVersionIsThatOfTheNewestEditionOrOfANumber() {
        assertThat(PublicationAddress.digital("/publicaties/x/digitaal")).contains(new Digital("x", Optional.empty()));
        assertThat(PublicationAddress.digital("/publicaties/x/digitaal/2")).contains(new Digital("x", Optional.of(2L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publicaties/x",
                "/publicaties/x/digitaal/twee",
                "/publicaties/x/digitaal/-1",
                "/publicaties/x/digitaal/99999999999999999999",
                "/publicaties//digitaal",
                "/publicaties/x/y/digitaal"
            })
    void otherAddressesAreOfNoDigitalVersion(String path) {
        assertThat(PublicationAddress.digital(path)).isEmpty();
    }
}
