package dev.warmup.store;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;

/**
 * What an admin did, for the audit log.
 *
 * @param delivery under which it came in: it is done once under this id
 * @param action the words of the command, such as {@code daily skip}
 * @param detail as an admin reads it
 */
public record Deed(String delivery, Channel channel, Member by, String action, String detail, Instant at) {}
