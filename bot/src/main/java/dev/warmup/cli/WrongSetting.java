package dev.warmup.cli;

import java.io.Serial;

/** A setting that cannot be used. The message is one line that names it. */
final class WrongSetting extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WrongSetting(String name, String what) {
        super(name + ": " + what, null, false, false);
    }
}
