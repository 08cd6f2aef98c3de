package nl.vpng.host.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.core.config.ConfigurationException;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.config.RepositoryConfigurationParser;
import org.xml.sax.InputSource;

/** The repository's configuration: the file {@code repository.xml} beside this class, for one folder. */
final class Configuration {
    private static final String FILE = "repository.xml";

    private Configuration() {}

    /** Returns the file. */
    static String text() throws IOException {
        try (InputStream xml = Objects.requireNonNull(Configuration.class.getResourceAsStream(FILE))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static RepositoryConfig of(Path folder) throws RepositoryException {
        Properties variables = new Properties();
        variables.setProperty(
                RepositoryConfigurationParser.REPOSITORY_HOME_VARIABLE,
                folder.toAbsolutePath().toString());
        try (InputStream xml = Configuration.class.getResourceAsStream(FILE)) {
            return RepositoryConfig.create(new InputSource(xml), variables);
        } catch (ConfigurationException e) {
            throw new RepositoryException("The repository in " + folder + " cannot be configured", e);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
