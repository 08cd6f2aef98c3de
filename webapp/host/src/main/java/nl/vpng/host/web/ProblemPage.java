package nl.vpng.host.web;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.definition.Problem;
import nl.vpng.host.rendering.RenderingFailure;

/** What an editor sees on author instead of a page: what is wrong with the files of the light modules or with the page. */
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
        write(
                "Fout in een bestand van de site",
                "<p>Bezoekers zien de laatste goede versie. Herstel deze bestanden en laad de pagina opnieuw:</p>\n<ul>\n"
                        + rows + "</ul>",
                response);
    }

    /** Shows why one page cannot be shown; nothing was sent yet. */
    static void write(RenderingFailure failure, HttpServletResponse response) throws IOException {
        write(
                "Deze pagina kan niet worden getoond",
                "<p>" + escape(String.valueOf(failure.getMessage())) + "</p>",
                response);
    }

    private static void write(String title, String content, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("""
                        <!DOCTYPE html>
                        <html lang="nl">
                        <head><meta charset="utf-8"><title>%1$s</title></head>
                        <body style="max-width: 50rem; margin: 3rem auto; font: 1.1rem/1.6 system-ui, sans-serif">
                        <h1>%1$s</h1>
                        %2$s
                        </body>
                        </html>
                        """.formatted(title, content));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
