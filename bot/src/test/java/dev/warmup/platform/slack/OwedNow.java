package dev.warmup.platform.slack;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import java.util.HashSet;
import java.util.Set;

/** Sends what is owed at once, each entry once. */
final class OwedNow implements SlackParts.Owing {
    private final ChatPlatform platform;
    private final Set<String> entries = new HashSet<>();

    OwedNow(ChatPlatform platform) {
        this.platform = platform;
    }

    @Override
    public synchronized void owe(String entry, Outgoing item) {
        if (entries.add(entry)) {
            try {
                platform.send(entry, item);
            } catch (SendFailure e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
