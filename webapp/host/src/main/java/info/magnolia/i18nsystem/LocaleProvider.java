package info.magnolia.i18nsystem;

import java.util.Locale;
import javax.inject.Provider;

/** Says which language texts are to have. */
public abstract class LocaleProvider implements Provider<Locale> {

    public LocaleProvider() {}

    /** Returns the language. */
    public abstract Locale getLocale();

    @Override
    public final Locale get() {
        return getLocale();
    }
}
