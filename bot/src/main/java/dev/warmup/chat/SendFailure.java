package dev.warmup.chat;

import java.io.Serial;
import java.time.Duration;

/** Why something was not sent. */
public abstract sealed class SendFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String why;

    private SendFailure(String why) {
        super(why);
        this.why = why;
    }

    /** What the platform said, or what was not heard of it. */
    public String why() {
        return why;
    }

    /** The platform wants us to wait; it was not sent. */
    public static final class Wait extends SendFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Duration pause;

        public Wait(String why, Duration pause) {
            super(why);
            this.pause = pause;
        }

        public Duration pause() {
            return pause;
        }
    }

    /** It will never be sent: the channel is gone, a permission is missing. */
    public static final class Refused extends SendFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Refused(String why) {
            super(why);
        }
    }

    /** The member cannot be reached alone, but can be shown it with the reply to what the member does next. */
    public static final class Closed extends SendFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Closed(String why) {
            super(why);
        }
    }

    /** No answer came: it may have been sent or not. */
    public static final class Lost extends SendFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        public Lost(String why) {
            super(why);
        }
    }
}
