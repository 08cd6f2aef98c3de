package info.magnolia.i18nsystem;

/** Looks texts up in the message bundles. */
public interface TranslationService {

    /**
     * Returns the text of the first key that has one.
     *
     * @param locale gives the language
     * @param keys the keys, best first; not empty
     * @return the text; the first key where none has a text
     */
    String translate(LocaleProvider locale, String[] keys);
}
