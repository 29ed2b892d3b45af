package dev.warmup.study;

import java.util.Locale;

/** How answers are given in a channel: for all to see, or hidden until the reveal. */
public enum Mode {
    OPEN,
    BLIND;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
