package nl.vpng.host;

import java.nio.file.Path;

/**
 * What one instance is told from outside, as Magnolia is told by its {@code magnolia.properties}.
 *
 * @param home folder that holds the instance's repository; created when missing
 * @param resources folder with the light modules ({@code magnolia.resources.dir})
 * @param contextPath path of the webapp, such as {@code /magnoliaPublic}
 * @param author whether this is the author instance ({@code magnolia.bootstrap.authorInstance})
 * @param samples whether the first start loads sample content ({@code magnolia.bootstrap.samples})
 * @param baseUrl absolute address of the webapp without a slash at the end ({@code magnolia.default.base.url})
 */
public record HostSettings(
        Path home, Path resources, String contextPath, boolean author, boolean samples, String baseUrl) {}
