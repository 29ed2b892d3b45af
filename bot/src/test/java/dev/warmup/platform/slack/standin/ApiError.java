package dev.warmup.platform.slack.standin;

import java.io.Serial;

/** What Slack answers in {@code error}. */
final class ApiError extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    ApiError(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    ApiError(String code) {
        this(code, "");
    }

    String code() {
        return code;
    }
}
