package nl.vpng.host.script;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All scripts of the light modules, parsed. FreeMarker behaves as it does in Magnolia 6.2: square or angle brackets, no escaping
 * unless a script asks for it by {@code output_format}, numbers and dates in the language of the site. Stricter than Magnolia:
 * scripts cannot make Java objects with {@code ?new}.
 */
public final class Scripts {

    private final Map<String, Template> templates = new HashMap<>();

    private Scripts() {}

    /**
     * A mistake in a script.
     *
     * @param path the resource path of the script
     * @param line the line, from 1
     * @param message what is wrong
     */
    public record Mistake(String path, int line, String message) {}

    /**
     * Parses scripts.
     *
     * @param sources the sources by resource path, {@code /<light module>/…}
     * @param locale the language of the site
     * @param mistakes takes the mistakes; a script with one is left out
     * @return the scripts
     */
    public static Scripts parse(Map<String, String> sources, Locale locale, Consumer<Mistake> mistakes) {
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach((path, source) -> loader.putTemplate(path.substring(1), source));
        Configuration configuration = configuration(locale);
        configuration.setTemplateLoader(loader);
        Scripts scripts = new Scripts();
        for (String path : sources.keySet()) {
            try {
                scripts.templates.put(path, configuration.getTemplate(path.substring(1)));
            } catch (ParseException e) {
                mistakes.accept(new Mistake(
                        path, e.getLineNumber(), "this is no FreeMarker: " + oneLine(e.getEditorMessage())));
            } catch (IOException e) {
                throw new IllegalStateException("A script in memory cannot be read: " + path, e);
            }
        }
        return scripts;
    }

    /** Returns a script by its resource path. */
    public Optional<Template> template(String path) {
        return Optional.ofNullable(templates.get(path));
    }

    private static Configuration configuration(Locale locale) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_28);
        configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLocale(locale);
        configuration.setBooleanFormat("c");
        configuration.setAutoFlush(false); // a component must not flush the page around it
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new ScriptWrapper());
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
