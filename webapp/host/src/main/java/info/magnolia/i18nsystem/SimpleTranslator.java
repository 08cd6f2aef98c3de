package info.magnolia.i18nsystem;

import java.text.MessageFormat;

/** Gives code its texts in the language of the moment. */
public class SimpleTranslator {

    private final TranslationService translations;
    private final LocaleProvider locale;

    /**
     * Makes a translator.
     *
     * @param translationService the texts
     * @param localeProvider the language of the moment
     */
    public SimpleTranslator(TranslationService translationService, LocaleProvider localeProvider) {
        this.translations = translationService;
        this.locale = localeProvider;
    }

    /**
     * Returns the text of a key.
     *
     * @param key the key
     * @param args what goes in the places {@code {0}}, {@code {1}} of the text; may be empty
     * @return the text; the key itself where it has none
     */
    public String translate(String key, Object... args) {
        String text = translations.translate(locale, new String[] {key});
        return args.length == 0 ? text : new MessageFormat(text, locale.getLocale()).format(args);
    }
}
