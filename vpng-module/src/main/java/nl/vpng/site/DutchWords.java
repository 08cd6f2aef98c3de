package nl.vpng.site;

import info.magnolia.i18nsystem.LocaleProvider;
import info.magnolia.i18nsystem.TranslationService;
import java.text.MessageFormat;
import java.util.Locale;
import javax.inject.Inject;

/** Words that are not part of a page, such as those of mails, papers and feeds: Dutch, whoever is at work. */
public final class DutchWords {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final LocaleProvider IN_DUTCH = new LocaleProvider() {
        @Override
        public Locale getLocale() {
            return DUTCH;
        }
    };

    private final TranslationService texts;

    /** @param texts has the message bundles */
    @Inject
    public DutchWords(TranslationService texts) {
        this.texts = texts;
    }

    /** Returns a text; {@code arguments} fill its places. */
    public String of(String key, Object... arguments) {
        String text = texts.translate(IN_DUTCH, new String[] {key});
        return arguments.length == 0 ? text : new MessageFormat(text, DUTCH).format(arguments);
    }
}
