package dev.warmup.feature.daily;

import dev.warmup.chat.Refusal;
import dev.warmup.study.InvalidWord;
import java.util.function.Supplier;

/** What somebody typed and cannot be read becomes a sentence to that somebody. */
final class Words {
    private Words() {}

    static <T> T read(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (InvalidWord e) {
            throw new Refusal(e.problem().key(), e.arguments().toArray());
        }
    }

    static boolean readable(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (InvalidWord e) {
            return false;
        }
    }
}
