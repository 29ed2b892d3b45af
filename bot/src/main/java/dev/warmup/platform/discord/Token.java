package dev.warmup.platform.discord;

import dev.warmup.chat.ReplyTo;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What Discord wants back with a reply: the interaction's token, and how the interaction was acknowledged.
 *
 * @param deferred whether a private reply is promised and shown as being thought about; otherwise the message whose
 *     button was pressed waits for a change
 */
record Token(boolean deferred, String interaction) {
    /** A little less than Discord's fifteen minutes. */
    static final Duration LIFE = Duration.ofMinutes(14);

    private static final String REPLY = "reply ";
    private static final String CHANGE = "change ";

    static Optional<Token> of(ReplyTo to, Instant now) {
        if (to.token().isEmpty() || !now.isBefore(to.expires())) {
            return Optional.empty();
        }
        return to.token().startsWith(REPLY)
                ? Optional.of(new Token(true, to.token().substring(REPLY.length())))
                : Optional.of(new Token(false, to.token().substring(CHANGE.length())));
    }

    String written() {
        return (deferred ? REPLY : CHANGE) + interaction;
    }
}
