package nl.vpng.host.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTypesTest {

    @TempDir
    private Path home;

    @TempDir
    private Path resources;

    private Repository repository;
    private LightFolderOnDisk folder;

    @BeforeEach
    void openRepository() throws Exception {
        folder = LightFolderOnDisk.withoutMistakes(resources);
        repository = Repository.open(home.resolve("repository"));
        try (InputStreamReader nodeTypes = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/mgnl-nodetypes/core-nodetypes.cnd")),
                StandardCharsets.UTF_8)) {
            repository.registerNodeTypes(nodeTypes, "core-nodetypes.cnd");
        }
        repository.createWorkspace("userroles");
        Session roles = repository.systemSession("userroles");
        roles.getRootNode().addNode("superuser", "mgnl:content");
        roles.save();
        roles.logout();
    }

    @AfterEach
    void closeRepository() {
        repository.close();
    }

    @Test
    void contentOfAutoCreatedTypeCanBeKept() throws Exception {
        ContentTypes.create(repository, folder.read());
        ContentTypes.create(repository, folder.read()); // what exists stays

        Session books = repository.systemSession("books");
        Node edition = books.getRootNode().addNode("book", "shop:book").addNode("first", "shop:edition");
        edition.setProperty("year", 2012);
        books.save();
        assertThat(edition.isNodeType("mgnl:contentNode")).isTrue();
        assertThat(edition.getParent().isNodeType("mgnl:content")).isTrue();
        books.logout();
        Session roles = repository.systemSession("userroles");
        assertThat(roles.getProperty("/superuser/acl_books/0/permissions").getLong())
                .isEqualTo(63);
        roles.logout();
    }

    @Test
    void missingWorkspaceIsRefusedWithoutAutoCreate() throws Exception {
        Path file = resources.resolve("shop/contentTypes/book.yaml");
        Files.writeString(file, Files.readString(file).replace("autoCreate: true", "autoCreate: false"));

        assertThatThrownBy(() -> ContentTypes.create(repository, folder.read()))
                .isInstanceOf(RepositoryException.class)
                .hasMessageContaining("shop/contentTypes/book.yaml:1 needs the workspace books");
    }
}
