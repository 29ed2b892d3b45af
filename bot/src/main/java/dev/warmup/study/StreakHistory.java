package dev.warmup.study;

import java.util.List;

/**
 * A member's streak in a channel.
 *
 * @param freezes in hand now
 * @param receipts one for each day since the member joined, oldest first; empty for somebody who has not joined
 */
public record StreakHistory(int current, int longest, int freezes, List<Receipt> receipts) {
    public StreakHistory {
        receipts = List.copyOf(receipts);
    }
}
