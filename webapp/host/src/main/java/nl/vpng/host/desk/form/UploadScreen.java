package nl.vpng.host.desk.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.ServletException;
import javax.servlet.http.Part;
import nl.vpng.host.dam.RefusedFile;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Screen;

/** Takes one file ahead of its form, so that the browser can show how far it is; answers with JSON. */
final class UploadScreen implements Screen {

    private final StagedFiles staged;

    UploadScreen(StagedFiles staged) {
        this.staged = staged;
    }

    @Override
    public void get(Exchange exchange) {
        throw DeskException.notFound(exchange);
    }

    @Override
    public void post(Exchange exchange) throws IOException, ServletException {
        Part part = exchange.request().getPart("file");
        Map<String, String> answer = new LinkedHashMap<>();
        if (part == null || part.getSubmittedFileName() == null) {
            throw DeskException.notFound(exchange);
        }
        try (InputStream bytes = part.getInputStream()) {
            StagedFile file = staged.receive(
                    bytes, part.getSubmittedFileName(), exchange.user().getName());
            answer.put("value", Uploads.STAGED + file.token());
            answer.put("label", file.name());
            answer.put("detail", Choices.size(file.size()) + " · " + exchange.text("form.asset.held"));
        } catch (RefusedFile e) {
            exchange.response().setStatus(422);
            answer.put("message", Uploads.message(e, Words.of(exchange)));
        }
        exchange.response().setContentType("application/json;charset=UTF-8");
        exchange.response().setHeader("Cache-Control", "no-store");
        exchange.response().getWriter().write(json(answer));
    }

    private static String json(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + escape(entry.getValue()) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
