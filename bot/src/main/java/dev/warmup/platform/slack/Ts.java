package dev.warmup.platform.slack;

import java.time.Instant;
import java.util.regex.Pattern;

/** Slack's ids of messages are times: seconds, a dot, and six digits. */
final class Ts {
    private static final Pattern TS = Pattern.compile("([0-9]{1,12})\\.([0-9]{1,6})");

    private Ts() {}

    /** @param otherwise where it is no id of a message */
    static Instant instant(String ts, Instant otherwise) {
        var match = TS.matcher(ts);
        if (!match.matches()) {
            return otherwise;
        }
        var micros = (match.group(2) + "000000").substring(0, 6);
        return Instant.ofEpochSecond(Long.parseLong(match.group(1)), Long.parseLong(micros) * 1_000);
    }

    static String of(Instant instant) {
        return "%d.%06d".formatted(instant.getEpochSecond(), instant.getNano() / 1_000);
    }
}
