package nl.vpng.host.desk.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Screen;

/** Serves the files of the rich text editor out of its archive: {@code …/editor/<version>/tinymce.min.js}. */
final class EditorScreen implements Screen {

    private static final String POM = "META-INF/maven/org.webjars.npm/tinymce/pom.properties";

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8");

    /** The version of the editor, a part of its address, so that browsers may keep its files for good. */
    static final String VERSION = version();

    private static String version() {
        try (InputStream in = EditorScreen.class.getClassLoader().getResourceAsStream(POM)) {
            if (in == null) {
                throw new IllegalStateException("The rich text editor is not on the class path: " + POM);
            }
            Properties pom = new Properties();
            pom.load(in);
            return pom.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("The rich text editor cannot be read", e);
        }
    }

    @Override
    public void get(Exchange exchange) throws IOException {
        String file = exchange.tail();
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || !file.matches("[0-9.]+(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+")) {
            throw DeskException.notFound(exchange);
        }
        String resource = "META-INF/resources/webjars/tinymce/" + file;
        try (InputStream in = Optional.ofNullable(
                        EditorScreen.class.getClassLoader().getResourceAsStream(resource))
                .orElseThrow(() -> DeskException.notFound(exchange))) {
            exchange.response().setContentType(type);
            exchange.response().setHeader("Cache-Control", "private, max-age=31536000, immutable");
            in.transferTo(exchange.response().getOutputStream());
        }
    }
}
