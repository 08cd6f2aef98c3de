package nl.vpng.host.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the language of the site from its decoration. */
final class SiteReader {

    private SiteReader() {}

    /** Returns the language, English where no decoration says another; each mistake is noted. */
    static Locale locale(List<String> files, YamlReader yaml, Reading reading) {
        files.stream()
                .skip(1)
                .forEach(file ->
                        reading.problem(new Problem(file, 0, "the site is already decorated by " + files.get(0))));
        return files.stream()
                .findFirst()
                .flatMap(yaml::read)
                .map(value -> new ElementReader(reading).read(value, Schema.SITE))
                .flatMap(decoration -> decoration.element("site"))
                .flatMap(site -> site.element("i18n"))
                .map(i18n -> locale(i18n, reading))
                .orElse(Locale.ENGLISH);
    }

    private static Locale locale(Element i18n, Reading reading) {
        Map<String, Element> locales = i18n.elements("locales");
        String name = i18n.text("defaultLocale").orElse("");
        Element locale = locales.get(name);
        if (locale == null) {
            reading.problem(
                    i18n.placeOf("defaultLocale"),
                    "the default locale '" + name + "' is not among the locales; known: "
                            + Reading.names(locales.keySet()));
            return Locale.ENGLISH;
        }
        if (locales.values().stream().filter(one -> one.flag("enabled")).count() > 1) {
            reading.problem(i18n.placeOf("locales"), "the host knows sites with one enabled locale only");
        }
        return i18n.flag("enabled")
                ? new Locale.Builder()
                        .setLanguage(locale.text("language").orElse(name))
                        .setRegion(locale.text("country").orElse(""))
                        .build()
                : Locale.ENGLISH;
    }
}
