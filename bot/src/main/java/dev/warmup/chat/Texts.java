package dev.warmup.chat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** What the bot says, in one language. Sentences are {@link MessageFormat} patterns in the message bundle. */
public final class Texts {
    private static final String BUNDLE = "dev.warmup.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The sentences of a language.
     *
     * @param language an IETF tag; English where we do not speak it
     */
    public static Texts in(String language) {
        return new Texts(Locale.forLanguageTag(language));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * One sentence, filled in.
     *
     * @param key of a sentence in the bundle
     * @throws MissingResourceException when there is no such sentence, which is our mistake
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The sentence of a key, or the text itself where it is no key, as when the notes name a field. */
    public String label(String keyOrText) {
        return has(keyOrText) ? get(keyOrText) : keyOrText;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The keys of all sentences. */
    public Set<String> keys() {
        return bundle.keySet();
    }
}
