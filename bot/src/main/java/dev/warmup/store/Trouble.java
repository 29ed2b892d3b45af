package dev.warmup.store;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.time.LocalDate;

/** What went wrong in a channel and an admin has to be told. */
public sealed interface Trouble {
    /** Names the notice for good, so that it is given once. */
    String notice();

    Channel channel();

    /** Who gave the last order in the channel. */
    Member admin();

    /**
     * Something that was owed to the channel and is given up.
     *
     * @param problem what the platform said
     */
    record GivenUp(String notice, Channel channel, Member admin, String problem, Instant owedAt) implements Trouble {}

    /** A scheduled date went by without a question. */
    record Missed(String notice, Channel channel, Member admin, LocalDate date) implements Trouble {}
}
