package nl.vpng.host.definition;

import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.LocaleProvider;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.i18nsystem.TranslationService;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds texts in the bundles of the light modules: in the language asked for, else in English, as Magnolia does. Java
 * code of modules reaches them before they are read, so what has them is given later.
 */
public final class Translations implements TranslationService {

    private final AtomicReference<LightModuleLoader> bundles = new AtomicReference<>();

    /** Tells where the bundles are. */
    public void readFrom(LightModuleLoader loader) {
        bundles.set(loader);
    }

    /** Returns what gives texts in the language of the current user. */
    public SimpleTranslator forUser() {
        return new SimpleTranslator(this, new LocaleProvider() {
            @Override
            public Locale getLocale() {
                return MgnlContext.hasInstance() ? MgnlContext.getLocale() : Locale.ENGLISH;
            }
        });
    }

    @Override
    public String translate(LocaleProvider localeProvider, String[] keys) {
        LightModuleLoader loader = bundles.get();
        if (loader == null) {
            return keys[0];
        }
        Messages messages = loader.current().messages();
        for (Locale locale : new Locale[] {localeProvider.getLocale(), Locale.ENGLISH}) {
            for (String key : keys) {
                Optional<String> text = messages.text(locale, key);
                if (text.isPresent()) {
                    return text.get();
                }
            }
        }
        return keys[0];
    }
}
