package nl.vpng.host.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.module.ModuleManagementException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorTest {
    @TempDir
    Path folder;

    @Test
    void readsADescriptor() throws Exception {
        Descriptor descriptor = read("books", """
                <!DOCTYPE module SYSTEM "module.dtd">
                <module>
                  <name>books</name>
                  <displayName>Books</displayName>
                  <version>1.2</version>
                  <dependencies><dependency><name>core</name><version>6.2/*</version></dependency></dependencies>
                  <repositories><repository><name>magnolia</name>
                    <workspaces><workspace>books</workspace><workspace>people</workspace></workspaces>
                  </repository></repositories>
                </module>
                """);
        assertThat(descriptor.definition().getDisplayName()).isEqualTo("Books");
        assertThat(descriptor.definition().getVersion()).hasToString("1.2.0");
        assertThat(descriptor.repositories().get(0).names()).containsExactly("books", "people");
    }

    @Test
    void refusesAnUnknownElementWithItsLine() {
        assertThatThrownBy(() ->
                        read("books", "<module>\n<name>books</name>\n<nme>x</nme>\n<version>1.0</version>\n</module>"))
                .isInstanceOf(ModuleManagementException.class)
                .hasMessageContaining("META-INF/magnolia/books.xml, line 3")
                .hasMessageContaining("<nme> is unknown")
                .hasMessageContaining("displayName?");
    }

    @Test
    void refusesAWrongOrderWithItsLine() {
        assertThatThrownBy(
                        () -> read(
                                "books",
                                "<module>\n<name>books</name>\n<version>1.0</version>\n<dependencies/>\n<properties/>\n</module>"))
                .hasMessageContaining("line 5")
                .hasMessageContaining("<properties> stands too late");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> read("books", "<module>\n<name>books</name>\n</module>"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("needs a <version>");
    }

    @Test
    void refusesWhatTheHostDoesNotCarryOut() {
        assertThatThrownBy(() ->
                        read("books", "<module>\n<name>books</name>\n<version>1.0</version>\n<servlets/>\n</module>"))
                .hasMessageContaining("line 4")
                .hasMessageContaining("<servlets> is not carried out");
    }

    @Test
    void refusesAFileThatIsNotNamedAfterItsModule() {
        assertThatThrownBy(() -> read("novels", "<module><name>books</name><version>1.0</version></module>"))
                .hasMessageContaining("novels.xml")
                .hasMessageContaining("'books'");
    }

    @Test
    void refusesBrokenXmlWithItsLine() {
        assertThatThrownBy(() -> read("books", "<module>\n<name>books\n</module>"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("well-formed");
    }

    @Test
    void putsAModuleAfterThoseItDependsOn() throws Exception {
        Descriptor first = dependent("alpha", "zeta");
        Descriptor second = dependent("zeta", "core");
        assertThat(ModuleOrder.of(List.of(first, second)))
                .extracting(Descriptor::name)
                .containsExactly("zeta", "alpha");
    }

    @Test
    void refusesAnUnknownDependencyAndNamesTheKnownOnes() throws Exception {
        Descriptor alone = dependent("alpha", "missing");
        assertThatThrownBy(() -> ModuleOrder.of(List.of(alone)))
                .hasMessageContaining("alpha.xml, line 1")
                .hasMessageContaining("'missing' is unknown")
                .hasMessageContaining("content-types");
    }

    @Test
    void refusesACircle() throws Exception {
        List<Descriptor> circle = List.of(dependent("alpha", "beta"), dependent("beta", "alpha"));
        assertThatThrownBy(() -> ModuleOrder.of(circle)).hasMessageContaining("circle: alpha, beta");
    }

    @Test
    void refusesADependencyInAnotherVersion() throws Exception {
        Descriptor module = read(
                "books",
                "<module><name>books</name><version>1.0</version><dependencies><dependency><name>core</name>"
                        + "<version>6.3/*</version></dependency></dependencies></module>");
        assertThatThrownBy(() -> ModuleOrder.of(List.of(module)))
                .hasMessageContaining("'core' is needed in version 6.3/*, here it is 6.2.45");
    }

    private Descriptor dependent(String name, String other) throws Exception {
        return read(
                name,
                "<module><name>" + name + "</name><version>1.0</version><dependencies><dependency><name>" + other
                        + "</name></dependency></dependencies></module>");
    }

    private Descriptor read(String name, String xml) throws Exception {
        return DescriptorReader.read(ModuleFolder.in(folder)
                .file("META-INF/magnolia/" + name + ".xml", xml)
                .toUri("META-INF/magnolia/" + name + ".xml")
                .toURL());
    }
}
