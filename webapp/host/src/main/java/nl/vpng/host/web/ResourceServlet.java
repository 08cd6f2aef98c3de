package nl.vpng.host.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves what light modules offer to visitors: files below {@code webresources}, and some types wherever they stand. */
final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What Magnolia puts into a file's name to tell its versions apart, so that browsers may keep each for a year. */
    private static final Pattern VERSION = Pattern.compile("~[-0-9]+~cache(?=\\.[^./]+$)");

    private static final Set<String> OPEN_TYPES = Set.of("css", "map", "ico", "html", "js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "html", "text/html;charset=UTF-8",
            "ico", "image/x-icon",
            "jpg", "image/jpeg",
            "js", "text/javascript;charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8",
            "webp", "image/webp",
            "woff2", "font/woff2");

    private final transient Path folder;

    ResourceServlet(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Objects.requireNonNullElse(request.getPathInfo(), "/");
        String path = VERSION.matcher(asked).replaceFirst("");
        Optional<Path> file = file(path);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.getOrDefault(extension(file.get()), "application/octet-stream"));
        response.setHeader("Cache-Control", path.equals(asked) ? "max-age=3600, public" : "max-age=31536000, public");
        long modified = Files.getLastModifiedTime(file.get()).toMillis();
        FileResponse.send(request, response, Files.size(file.get()), modified, () -> Files.newInputStream(file.get()));
    }

    private Optional<Path> file(String path) {
        Path file;
        try {
            file = folder.resolve(path.substring(1)).normalize();
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
        boolean open = path.contains("/webresources/") || OPEN_TYPES.contains(extension(file));
        return open && file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
