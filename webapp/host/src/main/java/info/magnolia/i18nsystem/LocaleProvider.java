package info.magnolia.i18nsystem;

import java.util.Locale;
import javax.inject.Provider;

/** Knows the language of the moment. */
public abstract class LocaleProvider implements Provider<Locale> {

    /** For subclasses. */
    public LocaleProvider() {}

    /** Returns the language of the moment. */
    public abstract Locale getLocale();

    @Override
    public final Locale get() {
        return getLocale();
    }
}
