package nl.vpng.host.definition;

import info.magnolia.i18nsystem.LocaleProvider;
import info.magnolia.i18nsystem.TranslationService;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks texts up in the message bundles of the light modules. */
public final class Translations implements TranslationService {

    private final Supplier<LightModules> modules;

    /**
     * Makes the service.
     *
     * @param modules gives the light modules of the moment
     */
    public Translations(Supplier<LightModules> modules) {
        this.modules = modules;
    }

    @Override
    public String translate(LocaleProvider locale, String[] keys) {
        Messages messages = modules.get().messages();
        for (String key : keys) {
            Optional<String> text = messages.text(locale.getLocale(), key);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return keys[0];
    }
}
