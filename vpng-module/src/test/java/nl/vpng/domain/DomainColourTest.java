package nl.vpng.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.vpng.LightModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DomainColourTest {

    private static final String CSS = LightModule.text(LightModule.VPNG.resolve("webresources/vpng.css"));
    private static final double AA = 4.5;

    @Test
    void editorsChooseFromTheSameColours() {
        String type = LightModule.text(LightModule.VPNG.resolve("contentTypes/knowledgeDomain.yaml"));

        assertThat(LightModule.matches("- value: (\\w+)", type))
                .containsExactlyElementsOf(Arrays.stream(DomainColour.values())
                        .map(DomainColour::key)
                        .toList());
    }

    @Test
    void styleSheetHasTheSameColours() {
        assertThat(LightModule.matches("\\.(vpng-domain--\\w+) \\{ --ink", CSS))
                .containsExactlyElementsOf(Arrays.stream(DomainColour.values())
                        .map(DomainColour::cssClass)
                        .toList());
    }

    @Test
    void emptyAndUnknownKeysAreBlue() {
        assertThat(DomainColour.of("")).isEqualTo(DomainColour.BLUE);
        assertThat(DomainColour.of("red")).isEqualTo(DomainColour.BLUE);
        assertThat(DomainColour.of("green")).isEqualTo(DomainColour.GREEN);
    }

    @ParameterizedTest
    @EnumSource(DomainColour.class)
    void textInTheColourCanBeReadOnPageAndShadeInLightAndDark(DomainColour colour) {
        for (int mode = 0; mode < 2; mode++) {
            String ink = values("--vpng-" + colour.key() + "-ink").get(mode);
            assertThat(contrast(ink, values("--paper").get(mode))).isGreaterThan(AA);
            assertThat(contrast(ink, values("--shade").get(mode))).isGreaterThan(AA);
        }
    }

    @ParameterizedTest
    @EnumSource(DomainColour.class)
    void whiteTextCanBeReadOnTheColour(DomainColour colour) {
        assertThat(values("--vpng-" + colour.key() + "-fill"))
                .isNotEmpty()
                .allSatisfy(fill -> assertThat(contrast("fff", fill)).isGreaterThan(AA));
    }

    @Test
    void quietTextCanBeReadInLightAndDark() {
        for (int mode = 0; mode < 2; mode++) {
            assertThat(contrast(values("--soft").get(mode), values("--paper").get(mode)))
                    .isGreaterThan(AA);
            assertThat(contrast(values("--soft").get(mode), values("--shade").get(mode)))
                    .isGreaterThan(AA);
            assertThat(contrast(values("--text").get(mode), values("--paper").get(mode)))
                    .isGreaterThan(AA);
        }
    }

    /** Light first, then dark. */
    private static List<String> values(String property) {
        return LightModule.matches(property + ": #([0-9a-f]{3,6});", CSS);
    }

    /** The contrast of WCAG 2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
        double[] part = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            part[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    }
}
