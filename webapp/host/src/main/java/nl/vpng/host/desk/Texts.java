package nl.vpng.host.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The desk's own texts in one language: a bundle for the desk as a whole and one for each part of it. */
final class Texts {

    /** The languages of the desk; the first is spoken to who chose another. */
    static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static final List<String> BUNDLES = List.of(
            "desk", "browser/browser", "form/form", "page/page", "file/file", "version/version", "message/message");

    private final Locale locale;
    private final Properties texts = new Properties();

    Texts(Locale locale) {
        this.locale = locale;
        for (String bundle : BUNDLES) {
            String file = bundle + "-messages_" + locale.getLanguage() + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("The desk lacks its texts " + file);
                }
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The texts of the desk cannot be read: " + file, e);
            }
        }
    }

    /** Returns the language of the desk for a user's language. */
    static Locale language(String user) {
        return LANGUAGES.stream()
                .filter(known ->
                        known.getLanguage().equals(Locale.forLanguageTag(user).getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /**
     * Returns a text.
     *
     * @param arguments fill the places {0}, {1}, …; where there are any, a {@code '} is written twice in the bundle
     * @throws IllegalArgumentException where there is no such key
     */
    String text(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("The desk has no text '" + key + "' in " + locale.getLanguage());
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
