package nl.vpng.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private String pageLink = "/site/procesregie.html";
    private final RichText richText = new RichText(
            identifier -> identifier.equals("abc-1") ? pageLink : "",
            identifier -> identifier.equals("abc-1") ? "/site/dam/jcr:abc-1/boek.pdf" : "");

    @Test
    void whatBelongsInATextIsKept() {
        String text =
                "<h3>Kop</h3><p>Een <strong>vet</strong> en <em>schuin</em> woord.</p><ul><li>A &amp; B</li></ul>";

        assertThat(richText.clean(text).html()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p><script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<p>x</p><iframe src=\"https://elders.example\"></iframe>",
                "<p style=\"position:fixed\">x</p>",
                "<p>x</p><style>p{}</style>",
                "<p>x</p><img src=x onerror=alert(1)>"
            })
    void whatCouldHarmIsTakenOut(String text) {
        assertThat(richText.clean(text).html()).isEqualTo("<p>x</p>");
    }

    @Test
    void linkThatRunsCodeLosesItsAddress() {
        assertThat(richText.clean("<a href=\"javascript:alert(1)\">x</a>").html())
                .isEqualTo("<a>x</a>");
    }

    @Test
    void ordinaryAndRelativeLinksStay() {
        String text = "<a href=\"https://vpng.example/a?b=1&amp;c=2\">x</a><a href=\"/publicaties.html\">y</a>";

        assertThat(richText.clean(text).html()).isEqualTo(text);
    }

    @Test
    void storedLinkLeadsToThePageOfToday() {
        String text =
                "<p><a href=\"${link:{uuid:{abc-1},repository:{website},path:{/oud},nodeData:{},extension:{html}}}\">x</a></p>";

        assertThat(richText.clean(text).html()).isEqualTo("<p><a href=\"/site/procesregie.html\">x</a></p>");

        pageLink = "/site/nieuw.html";
        assertThat(richText.clean(text).html()).isEqualTo("<p><a href=\"/site/nieuw.html\">x</a></p>");
    }

    @Test
    void storedLinkToAFileLeadsToIt() {
        for (String uuid : new String[] {"abc-1", "jcr:abc-1"}) {
            String text = "<p><a href=\"${link:{uuid:{" + uuid + "},repository:{dam},path:{/boek}}}\">x</a></p>";

            assertThat(richText.clean(text).html()).isEqualTo("<p><a href=\"/site/dam/jcr:abc-1/boek.pdf\">x</a></p>");
        }
    }

    @Test
    void emptyTextIsNotPresent() {
        assertThat(richText.clean(" ").present()).isFalse();
        assertThat(richText.clean("<script>x</script>").present()).isFalse();
        assertThat(richText.clean("x").present()).isTrue();
    }
}
