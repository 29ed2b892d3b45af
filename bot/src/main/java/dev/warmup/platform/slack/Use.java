package dev.warmup.platform.slack;

import dev.warmup.chat.ReplyTo;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody used a command, a button, a shortcut or a form.
 *
 * @param id the same when it is delivered again
 * @param name as Slack wrote it beside; only for want of a better one
 * @param message that was used, or empty
 * @param token where replies go for half an hour, or empty
 * @param trigger with which a form can be shown within three seconds
 */
record Use(String id, String user, String name, Place place, String message, String token, String trigger) {
    /** Slack gives half an hour; one minute of it is for clocks that differ. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(29);

    ReplyTo replyTo(Workspace workspace, Instant now) {
        return new ReplyTo(
                workspace.channel(place.channel()),
                place.thread(),
                workspace.member(user),
                token,
                token.isEmpty() ? Instant.MAX : now.plus(GOOD_FOR));
    }
}
