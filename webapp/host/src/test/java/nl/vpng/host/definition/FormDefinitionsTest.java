package nl.vpng.host.definition;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.module.form.processors.AbstractFormProcessor;
import info.magnolia.module.form.processors.FormProcessor;
import info.magnolia.module.form.templates.components.FormFieldTemplate;
import info.magnolia.module.form.templates.components.FormParagraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of forms and their fields, read from light modules. */
class FormDefinitionsTest {

    @TempDir
    Path resources;

    private LightFolderOnDisk folder;

    @BeforeEach
    void write() throws IOException {
        folder = LightFolderOnDisk.withoutMistakes(resources);
    }

    private LightModules form(String processors) throws IOException {
        folder.write("shop/templates/components/form.yaml", """
                class: info.magnolia.module.form.templates.components.FormParagraph
                renderType: freemarker
                templateScript: /shop/templates/components/text.ftl
                formProcessors:
                """ + processors);
        return folder.read();
    }

    @Test
    void processorsAreMadeInTheirOrderWithNamesAndProperties() throws IOException {
        LightModules modules = form("""
                  b: { class: nl.vpng.host.definition.FormDefinitionsTest$Own, enabled: true, limit: 3 }
                  a: { class: nl.vpng.host.definition.FormDefinitionsTest$Own }
                """);
        assertThat(modules.problems()).isEmpty();
        FormParagraph form =
                (FormParagraph) modules.template("shop:components/form").orElseThrow();
        assertThat(form.getFormProcessors())
                .extracting(FormProcessor::toString)
                .containsExactly("b true 3", "a false 0");
    }

    @Test
    void aFieldSaysHowItsValueArrives() throws IOException {
        String field = """
                class: info.magnolia.module.form.templates.components.FormFieldTemplate
                renderType: freemarker
                templateScript: /shop/templates/components/text.ftl
                """;
        folder.write("shop/templates/components/html.yaml", field);
        folder.write("shop/templates/components/raw.yaml", field + "escapeHtml: false\n");
        LightModules modules = folder.read();
        assertThat(modules.problems()).isEmpty();
        assertThat(((FormFieldTemplate) modules.template("shop:components/html").orElseThrow()).isEscapeHtml())
                .isTrue();
        assertThat(((FormFieldTemplate) modules.template("shop:components/raw").orElseThrow()).isEscapeHtml())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a: { enabled: true } | the form processor has no 'class'",
                "a: { class: nl.example.Gone } | there is no class nl.example.Gone",
                "a: { class: java.lang.String } | java.lang.String is no form processor",
                "a: { class: nl.vpng.host.definition.FormDefinitionsTest$Own, limits: 3 } | unknown property 'limits' of form processor",
                "a: { class: nl.vpng.host.definition.FormDefinitionsTest$Own, limit: many } | 'limit' of form processor must be a whole number",
                "a: text | the form processor must be a map",
                "- class: nl.vpng.host.definition.FormDefinitionsTest$Own | 'formProcessors' must be a map by name",
            })
    void mistakeIsReportedWithFileAndLine(String processors, String message) throws IOException {
        assertThat(form("  " + processors + "\n").problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("shop/templates/components/form.yaml");
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.message()).contains(message);
        });
    }

    /** A processor with a property. */
    public static final class Own extends AbstractFormProcessor {
        private int limit;

        public void setLimit(int limit) {
            this.limit = limit;
        }

        @Override
        protected void internalProcess(Node content, Map<String, @Nullable Object> parameters) {
            // only its definition matters here
        }

        @Override
        public String toString() {
            return getName() + " " + isEnabled() + " " + limit;
        }
    }
}
