package nl.vpng.host.desk;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** Turns the desk's templates, which lie beside this class, into HTML. What they show is escaped by the output format. */
final class Views {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_31);

    Views() {
        configuration.setTemplateLoader(new ClassTemplateLoader(Views.class, ""));
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_31));
    }

    /**
     * Returns a page as HTML.
     *
     * @param template the path of the template below this package, such as {@code browser/list.ftl}
     */
    String html(String template, Locale locale, Map<String, ?> model) throws IOException {
        StringWriter html = new StringWriter(16_384);
        try {
            configuration.getTemplate(template, locale).process(model, html);
        } catch (TemplateException e) {
            throw new IllegalStateException("The desk's template " + template + " fails: " + e.getMessage(), e);
        }
        return html.toString();
    }
}
