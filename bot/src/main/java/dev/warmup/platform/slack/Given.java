package dev.warmup.platform.slack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Slack gave, where it may have given nothing. */
final class Given {
    private Given() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The first that is not empty. */
    static String first(@Nullable String... texts) {
        for (var text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
