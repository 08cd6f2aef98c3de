package info.magnolia.i18nsystem;

/** Finds texts in the message bundles. */
public interface TranslationService {

    /**
     * Returns a text.
     *
     * @param localeProvider the language
     * @param keys the first that has a text counts
     * @return the text, or the first key where none has one
     */
    String translate(LocaleProvider localeProvider, String[] keys);
}
