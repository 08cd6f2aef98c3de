package info.magnolia.freemarker;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** Fills in scripts that belong to no page; a component. */
public class FreemarkerHelper {

    /** @param config unused here */
    public FreemarkerHelper(FreemarkerConfig config) {}

    /**
     * Fills in a script. As in Magnolia, a map is given {@code contextPath} and {@code ctx} where there is a request, so it must take
     * them.
     *
     * @param templatePath the resource path of the script
     * @param root what it shows: a map
     * @throws IOException where there is no such script, or the text cannot be written
     * @throws TemplateException where it cannot be filled in
     */
    public void render(String templatePath, Object root, Writer out) throws TemplateException, IOException {
        throw new UnsupportedOperationException("The host renders the scripts of light modules alone");
    }
}
