package nl.vpng.host.desk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import nl.vpng.host.Author;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.desk.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTreeTest {

    @TempDir
    static Path folder;

    private static Author author;
    private static StagedFiles staged;

    @BeforeAll
    static void start() throws Exception {
        author = Author.start(folder);
        staged = new StagedFiles(folder.resolve("uploads"));
        author.edit("userroles", session -> {
            Node acl = session.getRootNode()
                    .addNode("looker", "mgnl:role")
                    .addNode("acl_dam", "mgnl:contentNode")
                    .addNode("0", "mgnl:contentNode");
            acl.setProperty("path", "/*");
            acl.setProperty("permissions", 8);
            String role = session.getNode("/looker").getIdentifier();
            author.edit(
                    "users",
                    users -> users.getNode("/admin")
                            .addNode("looker", "mgnl:user")
                            .addNode("roles", "mgnl:contentNode")
                            .setProperty("0", role));
        });
    }

    @AfterAll
    static void stop() {
        author.close();
    }

    @BeforeEach
    void empty() throws Exception {
        author.edit("dam", session -> {
            for (NodeIterator nodes = session.getRootNode().getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                if (!node.getName().contains(":")) {
                    node.remove();
                }
            }
        });
    }

    private interface Work<T> {
        T on(FileTree files) throws Exception;
    }

    private static <T> T as(String user, Work<T> work) throws Exception {
        return author.as(user, () -> work.on(new FileTree(MgnlContext.getJCRSession("dam"))));
    }

    private static StagedFile text(String name, String content) throws Exception {
        return staged.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, "editor");
    }

    private static Node add(FileTree files, String folder, String name) throws Exception {
        return files.add(files.folder(folder), text(name, "Een tekst van " + name + "\n"));
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(NodeUtil::getName).toList();
    }

    @Test
    void listsFoldersFirstAndThenFilesByName() throws Exception {
        as("editor", files -> {
            add(files, "/", "b.txt");
            add(files, "/", "a.txt");
            files.addFolder(files.folder("/"), "Zomer & <b>");
            assertThat(names(FileTree.in(files.folder("/")))).containsExactly("zomer-b", "a", "b");
            FileView view = FileView.of(FileTree.in(files.folder("/")).get(1), Locale.ENGLISH);
            assertThat(view.fileName()).isEqualTo("a.txt");
            assertThat(view.type()).isEqualTo("TXT");
            assertThat(view.status()).isZero();
            assertThat(view.address()).matches("/dam/jcr:[0-9a-f-]{36}/a\\.txt");
            assertThat(FileView.of(files.folder("/zomer-b"), Locale.ENGLISH).title())
                    .isEqualTo("Zomer & <b>");
            return null;
        });
    }

    @Test
    void replacedBytesKeepTheIdentifierAndCountAsAChange() throws Exception {
        String identifier = as("editor", files -> {
            Node asset = add(files, "/", "a.txt");
            asset.setProperty("mgnl:activationStatus", true);
            asset.setProperty("mgnl:lastActivated", java.util.Calendar.getInstance(Locale.ROOT));
            asset.getSession().save();
            return asset.getIdentifier();
        });
        as("editor", files -> {
            files.replace(files.file("/a"), text("nieuw.txt", "Heel iets anders\n"));
            Node asset = files.file("/a");
            FileView view = FileView.of(asset, Locale.ENGLISH);
            assertThat(asset.getIdentifier()).isEqualTo(identifier);
            assertThat(asset.getProperty("jcr:content/jcr:data").getString()).isEqualTo("Heel iets anders\n");
            assertThat(view.fileName()).isEqualTo("nieuw.txt");
            assertThat(view.title()).isEqualTo("a");
            assertThat(view.status()).isEqualTo(1);
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"jaarverslag", "JAAR", "verslag-2026", "verslag 2026.t", "100%_'; --"})
    void findsByTitleNameAndFileName(String words) throws Exception {
        as("editor", files -> {
            Node asset = add(files, "/", "Jaarverslag 2026.txt");
            files.describe(asset, Map.of("title", "Jaarverslag van 100%_'; -- en meer"));
            add(files, "/", "anders.txt");
            assertThat(names(files.search(words))).containsExactly("jaarverslag-2026");
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'"})
    void findsNothingByWhatOnlyTheQueryUnderstands(String words) throws Exception {
        as("editor", files -> {
            add(files, "/", "a.txt");
            assertThat(files.search(words)).isEmpty();
            return null;
        });
    }

    @Test
    void renamesToWhatCanBeAnAddressAndIsFree() throws Exception {
        as("editor", files -> {
            add(files, "/", "a.txt");
            add(files, "/", "b.txt");
            for (String name : List.of("", "b", "x/y", "x y", "../x", "x[1]", "x:y", "<b>", ".x")) {
                assertThatThrownBy(() -> files.rename(files.file("/a"), name)).isInstanceOf(Refusal.class);
            }
            assertThat(files.rename(files.file("/a"), "nieuw").getPath()).isEqualTo("/nieuw");
            return null;
        });
    }

    @Test
    void describesAndForgetsDescriptions() throws Exception {
        as("editor", files -> {
            Node asset = add(files, "/", "a.txt");
            files.describe(asset, Map.of("copyright", " VPNG ", "language", "nl"));
            assertThat(asset.getProperty("copyright").getString()).isEqualTo("VPNG");
            files.describe(asset, Map.of("copyright", "", "language", "nl"));
            assertThat(asset.hasProperty("copyright")).isFalse();
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/gone", "//", "/a[1]", "/*", "/jcr:system"})
    void findsNothingAtPathsThatAreNone(String path) throws Exception {
        as("editor", files -> {
            assertThatThrownBy(() -> files.file(path)).isInstanceOf(PathNotFoundException.class);
            assertThatThrownBy(() -> files.folder(path)).isInstanceOf(PathNotFoundException.class);
            return null;
        });
    }

    @Test
    void whoMayOnlyReadChangesNothing() throws Exception {
        as("editor", files -> add(files, "/", "a.txt"));
        List<Work<?>> changes = List.of(
                files -> add(files, "/", "x.txt"),
                files -> files.addFolder(files.folder("/"), "x"),
                files -> files.rename(files.file("/a"), "x"),
                files -> {
                    files.replace(files.file("/a"), text("x.txt", "x y z\n"));
                    return null;
                },
                files -> {
                    files.describe(files.file("/a"), Map.of("title", "x"));
                    return null;
                });
        for (Work<?> change : changes) {
            assertThatThrownBy(() -> as("looker", change)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as("anonymous", files -> files.file("/a"))).isInstanceOf(PathNotFoundException.class);
    }
}
