package nl.vpng.host.rendering;

import freemarker.template.TemplateException;
import info.magnolia.context.MgnlContext;
import info.magnolia.freemarker.FreemarkerConfig;
import info.magnolia.freemarker.FreemarkerHelper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import nl.vpng.host.definition.Templates;

/** Fills in the scripts of the light modules for whoever has something to show outside of a page. */
public final class LightScripts extends FreemarkerHelper {

    private final Templates templates;

    /** @param templates has the scripts that are current */
    public LightScripts(Templates templates) {
        super(new FreemarkerConfig());
        this.templates = templates;
    }

    @Override
    public void render(String templatePath, Object root, Writer out) throws TemplateException, IOException {
        Map<Object, Object> data = new HashMap<>((Map<?, ?>) root);
        if (MgnlContext.isWebContext()) {
            data.put("contextPath", MgnlContext.getContextPath());
            data.put("ctx", MgnlContext.getInstance());
        }
        templates
                .script(templatePath)
                .orElseThrow(() -> new FileNotFoundException("There is no usable script " + templatePath))
                .process(data, out);
    }
}
