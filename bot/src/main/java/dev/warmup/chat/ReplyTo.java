package dev.warmup.chat;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;

/**
 * Where a reply goes.
 *
 * @param thread the thread it was asked in, or empty
 * @param token what the platform wants back with a reply, or empty
 * @param expires until when the token is good; {@link Instant#MAX} where it does not expire
 */
public record ReplyTo(Channel channel, String thread, Member member, String token, Instant expires) {}
