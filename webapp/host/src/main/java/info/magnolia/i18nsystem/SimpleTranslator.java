package info.magnolia.i18nsystem;

import java.text.MessageFormat;
import javax.inject.Inject;

/** Gives texts in the language of the user. */
public class SimpleTranslator {

    private final TranslationService translationService;
    private final LocaleProvider localeProvider;

    @Inject
    public SimpleTranslator(TranslationService translationService, LocaleProvider localeProvider) {
        this.translationService = translationService;
        this.localeProvider = localeProvider;
    }

    /**
     * Returns a text.
     *
     * @param key of the text; returned itself where it has none
     * @param args fill the places of the text, as {@link MessageFormat} does; without any the text stays as it is
     */
    public String translate(String key, Object... args) {
        String text = translationService.translate(localeProvider, new String[] {key});
        return args.length == 0 ? text : new MessageFormat(text, localeProvider.getLocale()).format(args);
    }
}
