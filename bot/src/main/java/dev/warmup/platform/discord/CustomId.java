package dev.warmup.platform.discord;

import dev.warmup.chat.Form;

/**
 * What a button, select or form carries: its action (or form) and a value, so that it works after a restart.
 * Discord takes 100 characters.
 */
record CustomId(String action, String value) {
    private static final int MOST = 100;
    private static final char BETWEEN = ':';

    static CustomId parse(String written) {
        int between = written.indexOf(BETWEEN);
        return between < 0
                ? new CustomId(written, "")
                : new CustomId(written.substring(0, between), written.substring(between + 1));
    }

    static CustomId of(Form form) {
        return new CustomId(form.name(), form.subject());
    }

    String written() {
        var id = action + BETWEEN + value;
        if (id.length() > MOST) {
            throw new IllegalArgumentException("too long for Discord: " + id);
        }
        return id;
    }
}
