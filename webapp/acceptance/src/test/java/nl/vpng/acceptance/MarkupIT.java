package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the Nu Html Checker, the W3C's own, says of every page type: neither error nor warning. */
@ExtendWith(Site.Extension.class)
class MarkupIT {

    static final List<String> PAGES = Stream.concat(
                    PageIT.PAGES.stream(), Stream.of("/bestaat-niet.html", "/bestaat-niet.pdf"))
            .toList();

    @ParameterizedTest
    @FieldSource("PAGES")
    void isValid(String path, Site site) throws Exception {
        assertThat(complaints(site.get(path).body())).isEmpty();
    }

    @Test
    @NeedsTheHost
    void loginFormIsValid(Site site) throws Exception {
        HttpResponse<byte[]> form = Site.send("GET", site.authorUrl("/"));
        assertThat(form.statusCode()).isEqualTo(401);
        assertThat(complaints(form.body())).isEmpty();
    }

    private static List<String> complaints(byte[] html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        return checker.validate(new ByteArrayInputStream(html))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
