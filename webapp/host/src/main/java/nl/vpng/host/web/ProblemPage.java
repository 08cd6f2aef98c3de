package nl.vpng.host.web;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.definition.Problem;

/** What an editor sees on author while a file of a light module is broken: each problem with file and line. */
final class ProblemPage {

    private ProblemPage() {}

    static void write(List<Problem> problems, HttpServletResponse response) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (Problem problem : problems) {
            rows.append("<li><code>")
                    .append(escape(problem.file() + ":" + problem.line()))
                    .append("</code> ")
                    .append(escape(problem.message()))
                    .append("</li>\n");
        }
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("""
                        <!DOCTYPE html>
                        <html lang="nl">
                        <head><meta charset="utf-8"><title>Fout in een bestand van de site</title></head>
                        <body style="max-width: 50rem; margin: 3rem auto; font: 1.1rem/1.6 system-ui, sans-serif">
                        <h1>Fout in een bestand van de site</h1>
                        <p>Bezoekers zien de laatste goede versie. Herstel deze bestanden en laad de pagina opnieuw:</p>
                        <ul>
                        %s</ul>
                        </body>
                        </html>
                        """.formatted(rows));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
