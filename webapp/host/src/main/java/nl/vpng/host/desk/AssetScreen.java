package nl.vpng.host.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;

/** Serves the desk's style sheets, scripts and pictures, which lie in the folder {@code assets} beside this class. */
final class AssetScreen implements Screen {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    @Override
    public void get(Exchange exchange) throws IOException {
        String file = exchange.tail();
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || file.contains("..")) {
            throw DeskException.notFound(exchange);
        }
        try (InputStream in = Optional.ofNullable(AssetScreen.class.getResourceAsStream("assets/" + file))
                .orElseThrow(() -> DeskException.notFound(exchange))) {
            byte[] bytes = in.readAllBytes();
            String tag = "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"";
            HttpServletResponse response = exchange.response();
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("ETag", tag);
            if (tag.equals(exchange.request().getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
