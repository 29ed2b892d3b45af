package dev.warmup.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Where one member's answer to one question stands.
 *
 * @param markedMessage the message that carries the check mark, or empty
 * @param markTurns how often marks were put or taken
 */
record AnswerState(boolean counted, Instant countedAt, String markedMessage, int markTurns) {
    static final AnswerState NONE = new AnswerState(false, Instant.EPOCH, "", 0);

    Optional<String> marked() {
        return markedMessage.isEmpty() ? Optional.empty() : Optional.of(markedMessage);
    }
}
