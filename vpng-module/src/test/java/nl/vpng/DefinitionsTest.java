package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vpng.host.definition.LightModuleLoader;
import nl.vpng.host.definition.LightModules;
import org.junit.jupiter.api.Test;

/** The embedded host refuses what Magnolia would drop silently, so the light module has no mistake. */
class DefinitionsTest {

    @Test
    void lightModuleHasNoProblem() {
        try (LightModuleLoader loader = new LightModuleLoader(
                LightModule.FOLDER, DefinitionsTest::make, getClass().getClassLoader(), true)) {
            LightModules modules = loader.current();

            assertThat(modules.problems()).isEmpty();
            assertThat(modules.defaultLocale().getLanguage()).isEqualTo("nl");
            assertThat(modules.contentTypes()).containsOnlyKeys("knowledgeDomain", "publication", "orderForm", "order");
            assertThat(modules.virtualUriMappings()).hasSize(4);
        }
    }

    /** Mappings are made, not used: their parts may be missing. */
    private static Object make(Class<?> type) {
        try {
            var constructor = type.getConstructors()[0];
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }
}
