package dev.warmup.platform.discord.standin;

import java.io.Serial;

/** A refusal in Discord's words. */
final class Trouble extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    Trouble(int status, int code, String what) {
        super(what);
        this.status = status;
        this.code = code;
    }

    static Trouble unknownChannel() {
        return new Trouble(404, 10_003, "Unknown Channel");
    }

    static Trouble unknownMessage() {
        return new Trouble(404, 10_008, "Unknown Message");
    }

    static Trouble invalid(String field, String what) {
        return new Trouble(400, 50_035, "Invalid Form Body: " + field + ": " + what);
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    String json() {
        var body = J.object().put("code", code).put("message", String.valueOf(getMessage()));
        return body.toString();
    }
}
