package dev.warmup.platform.discord;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a reply from overtaking the acknowledgement of what it replies to: Discord would not know yet what is meant.
 */
final class Acknowledged {
    /** As long as Discord waits for an acknowledgement. */
    private static final long PATIENCE_SECONDS = 3;

    private final Map<String, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();

    void begin(String interactionToken) {
        underWay.put(interactionToken, new CompletableFuture<>());
    }

    void end(String interactionToken) {
        var acknowledgement = underWay.remove(interactionToken);
        if (acknowledgement != null) {
            acknowledgement.complete(true);
        }
    }

    /** Waits for an acknowledgement that is under way in this process. */
    void await(Token token) {
        var acknowledgement = underWay.get(token.interaction());
        if (acknowledgement != null) {
            acknowledgement
                    .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }
}
