package nl.vpng.host.dam;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import nl.vpng.host.repository.Repository;

/** A repository with Magnolia's node types and the workspace of the files. */
final class DamRepository {

    private DamRepository() {}

    static Repository open(Path folder) throws Exception {
        Repository repository = Repository.open(folder.resolve("repository"));
        try (Reader types = new InputStreamReader(
                Objects.requireNonNull(Repository.class.getResourceAsStream("/mgnl-nodetypes/core-nodetypes.cnd")),
                StandardCharsets.UTF_8)) {
            repository.registerNodeTypes(types, "core-nodetypes.cnd");
        }
        repository.createWorkspace("dam");
        return repository;
    }
}
