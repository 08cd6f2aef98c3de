package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vpng.host.definition.LightModules;
import org.junit.jupiter.api.Test;

/** The embedded host refuses what Magnolia would drop silently, so the light module has no mistake. */
class DefinitionsTest {

    @Test
    void lightModuleHasNoProblem() throws Exception {
        try (TestAuthor author = TestAuthor.start()) {
            LightModules modules = author.definitions();

            assertThat(modules.problems()).isEmpty();
            assertThat(modules.defaultLocale().getLanguage()).isEqualTo("nl");
            assertThat(modules.contentTypes()).containsOnlyKeys("knowledgeDomain", "publication", "orderForm", "order");
            assertThat(modules.virtualUriMappings())
                    .hasSize(LightModule.files("virtualUriMappings", "yaml").size());
        }
    }
}
