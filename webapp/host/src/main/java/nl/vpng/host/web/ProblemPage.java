package nl.vpng.host.web;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.definition.Problem;
import nl.vpng.host.rendering.RenderingFailure;

/** What an editor sees on author instead of a page that cannot be rendered: what is wrong with it. */
final class ProblemPage {

    private ProblemPage() {}

    /**
     * Shows why a page cannot be shown; nothing was sent yet.
     *
     * @param problems what is wrong in the light modules, which may well be the cause
     */
    static void write(RenderingFailure failure, List<Problem> problems, HttpServletResponse response)
            throws IOException {
        StringBuilder content = new StringBuilder("<p>" + escape(String.valueOf(failure.getMessage())) + "</p>");
        if (!problems.isEmpty()) {
            content.append("\n<p>Herstel deze fouten in bestanden van de site en laad de pagina opnieuw:</p>\n<ul>\n");
            problems.forEach(problem ->
                    content.append("<li>").append(escape(problem.toString())).append("</li>\n"));
            content.append("</ul>");
        }
        write("Deze pagina kan niet worden getoond", content.toString(), response);
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
