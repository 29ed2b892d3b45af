package dev.warmup.chat;

import java.io.Serial;
import java.util.List;

/** What the user got wrong. Told to that user alone, in one plain sentence from the message bundle. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * Refuses with a sentence.
     *
     * @param key of the sentence in the message bundle
     * @param arguments filled into the sentence; may be somebody's text
     */
    public Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String sentence(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
