package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.vpng.order.OrderControl;
import nl.vpng.order.OrderStatus;
import nl.vpng.publication.Edition;
import nl.vpng.publication.PaperAvailability;
import org.junit.jupiter.api.Test;

/** Each text is there in Dutch and in English, and each is used. */
class MessagesTest {

    private static final String KEY = "([a-z]+(?:\\.[A-Za-z]+)+)";

    @Test
    void dutchAndEnglishHaveTheSameKeys() {
        assertThat(LightModule.messages("en").stringPropertyNames())
                .isEqualTo(LightModule.messages("nl").stringPropertyNames());
    }

    @Test
    void eachUsedKeyIsThereAndEachKeyIsUsed() {
        assertThat(used()).isEqualTo(new TreeSet<>(LightModule.messages("nl").stringPropertyNames()));
    }

    @Test
    void noTextIsEmptyAndEachWithAnArgumentIsAFormat() {
        for (String language : new String[] {"nl", "en"}) {
            LightModule.messages(language).forEach((key, text) -> {
                assertThat((String) text).as(key + " " + language).isNotBlank();
                if (text.toString().contains("{")) {
                    String shown = new MessageFormat(text.toString(), Locale.forLanguageTag(language))
                            .format(new Object[] {"EEN", "TWEE", "DRIE"});
                    assertThat(shown).as(key + " " + language).contains("EEN").doesNotContain("{");
                }
            });
        }
    }

    @Test
    void eachKeyBeginsWithItsFeature() {
        assertThat(LightModule.messages("nl").stringPropertyNames())
                .allMatch(key -> key.matches("(site|domain|publication|publishing|order|search|feed|catalogue)\\..*"));
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        LightModule.files("templates", "ftl").forEach(file -> {
            used.addAll(LightModule.matches("i18n\\['" + KEY + "'\\]", LightModule.text(file)));
            used.addAll(LightModule.matches("i18n\\.get\\('" + KEY + "'", LightModule.text(file)));
        });
        LightModule.files("", "yaml")
                .forEach(file -> used.addAll(LightModule.matches(
                        "^[ -]*(?:label|title|description|buttonLabel|\\w+Label|\\w+Message|\\w+Header): " + KEY + "$",
                        LightModule.text(file))));
        LightModule.sources()
                .forEach(file -> used.addAll(LightModule.matches(
                        "\"((?:publication|publishing|order|feed)(?:\\.[A-Za-z]+)+)\"", LightModule.text(file))));
        Arrays.stream(PaperAvailability.values())
                .map(PaperAvailability::messageKey)
                .forEach(key -> used.addAll(Set.of(key, key + ".short")));
        String none = new Edition(1, "", null, null, "", "", null, null, null, "").paperKey();
        used.addAll(Set.of(none, none + ".short"));
        Arrays.stream(OrderStatus.values()).map(OrderStatus::messageKey).forEach(used::add);
        for (OrderControl control : OrderControl.values()) {
            used.add("order.field." + control.key());
            if (control.required()) {
                used.add("order.problem." + control.key() + ".missing");
            }
        }
        LightModule.sources()
                .forEach(file -> LightModule.matches(
                                "\"((?:order|catalogue)(?:\\.[A-Za-z]+)+\\.)\"", LightModule.text(file))
                        .forEach(family -> LightModule.messages("nl").stringPropertyNames().stream()
                                .filter(key -> key.startsWith(family))
                                .forEach(used::add)));
        return used;
    }
}
