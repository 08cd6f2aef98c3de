package nl.vpng.host.publishing;

import info.magnolia.context.MgnlContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What an editor is told, in the language that the editor has chosen. */
final class Words {
    private static final String BUNDLE = "nl.vpng.host.publishing.publishing-messages";

    private Words() {}

    static String of(String key, Object... about) {
        String language = MgnlContext.hasInstance() ? MgnlContext.getUser().getLanguage() : "en";
        Locale locale = Locale.forLanguageTag(language.equals("nl") ? "nl" : "en");
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale);
        return new MessageFormat(words.getString(key), locale).format(about);
    }
}
