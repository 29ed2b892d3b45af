package dev.warmup.store;

import dev.warmup.team.Member;
import java.time.Instant;

/**
 * An answer sent through the form.
 *
 * @param name of the author as shown just now
 * @param named whether it may be shown under that name
 */
public record PrivateAnswer(Member member, String name, String text, boolean named, Instant at) {}
