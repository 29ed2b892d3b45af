package dev.warmup.platform.discord;

import dev.warmup.chat.SendFailure;
import java.io.Serial;
import java.time.Duration;

/** A request to Discord that did not succeed. */
final class RestProblem extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int UNKNOWN_CHANNEL = 10_003;
    static final int UNKNOWN_MESSAGE = 10_008;
    static final int UNKNOWN_WEBHOOK = 10_015;
    static final int UNKNOWN_INTERACTION = 10_062;
    static final int ALREADY_ACKNOWLEDGED = 40_060;
    static final int MISSING_ACCESS = 50_001;
    static final int CANNOT_WRITE_TO_MEMBER = 50_007;
    static final int MISSING_PERMISSIONS = 50_013;
    static final int INVALID_WEBHOOK_TOKEN = 50_027;
    static final int ARCHIVED_THREAD = 50_083;
    static final int THREAD_EXISTS = 160_004;

    /** What is known of the request. */
    enum Fate {
        /** Discord said no. */
        REFUSED,
        /** It was certainly not done, and may be later. */
        WAIT,
        /** Nobody knows whether it was done. */
        LOST
    }

    private final Fate fate;
    private final int code;
    private final Duration pause;

    private RestProblem(Fate fate, int code, String what, Duration pause) {
        super(what);
        this.fate = fate;
        this.code = code;
        this.pause = pause;
    }

    static RestProblem refused(int code, String what) {
        return new RestProblem(Fate.REFUSED, code, what, Duration.ZERO);
    }

    static RestProblem wait(String what, Duration pause) {
        return new RestProblem(Fate.WAIT, 0, what, pause);
    }

    static RestProblem lost(String what) {
        return new RestProblem(Fate.LOST, 0, what, Duration.ZERO);
    }

    Fate fate() {
        return fate;
    }

    /** Discord's error code; 0 where there is none. */
    int code() {
        return code;
    }

    boolean is(int wanted) {
        return code == wanted;
    }

    /** Whether what was meant is not there any more. */
    boolean isGone() {
        return code == UNKNOWN_CHANNEL || code == UNKNOWN_MESSAGE;
    }

    Duration pause() {
        return pause;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    SendFailure asFailure() {
        return switch (fate) {
            case REFUSED ->
                code == CANNOT_WRITE_TO_MEMBER ? new SendFailure.Closed(what()) : new SendFailure.Refused(what());
            case WAIT -> new SendFailure.Wait(what(), pause);
            case LOST -> new SendFailure.Lost(what());
        };
    }
}
