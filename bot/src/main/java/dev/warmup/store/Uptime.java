package dev.warmup.store;

import dev.warmup.study.Interval;
import dev.warmup.team.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Knows when the bot was away, from a heartbeat that all its processes share. What was said in a gap is to be collected
 * in every open thread, and a gap that is long enough to matter is kept as an outage of every scheduled channel.
 */
public final class Uptime {
    /** How often to beat. */
    public static final Duration PULSE = Duration.ofSeconds(15);

    /** A shorter gap is a late beat or a quick restart, and no outage. */
    private static final Duration NO_OUTAGE = Duration.ofMinutes(1);

    private static final String BOT = "bot";
    private static final String COLLECT = """
            UPDATE daily_question
            SET collect_since = CASE WHEN collect_since < :from THEN collect_since ELSE :from END, collect_asked = :to
            WHERE state IN ('OPEN', 'REVEALED')
            """;

    private final Database database;

    public Uptime(Database database) {
        this.database = database;
    }

    /** Says that the bot is there; the time it was not, if that was an outage. */
    public Optional<Interval> beat(Instant now) {
        return database.write(handle -> {
            var gap = sinceLastBeat(handle, now).filter(time -> time.length().compareTo(NO_OUTAGE) > 0);
            gap.ifPresent(time -> outageEverywhere(handle, time));
            return gap;
        });
    }

    /** To be called once at the start, when the bot can take answers: however short the gap, things were said in it. */
    public Optional<Interval> started(Instant now) {
        return database.write(handle -> {
            var gap = sinceLastBeat(handle, now);
            gap.ifPresent(time -> collect(handle, time));
            var outage = gap.filter(time -> time.length().compareTo(NO_OUTAGE) > 0);
            outage.ifPresent(time -> outageEverywhere(handle, time));
            return outage;
        });
    }

    /** Notes that no answers could be taken in one channel, as when its platform could not be reached. */
    public void outage(Channel channel, Interval time) {
        database.write(handle -> {
            var insert = handle.createUpdate("""
                    INSERT INTO outage (platform, team, channel, from_at, to_at)
                    VALUES (:platform, :team, :channel, :from, :to)
                    ON CONFLICT (platform, team, channel, from_at) DO UPDATE SET to_at = excluded.to_at
                    WHERE outage.to_at < excluded.to_at
                    """);
            Rows.of(insert, channel)
                    .bind("from", time.from())
                    .bind("to", time.to())
                    .execute();
            return collectIn(handle, channel, time);
        });
    }

    private static Optional<Interval> sinceLastBeat(Handle handle, Instant now) {
        var last = handle.createQuery("SELECT at FROM heartbeat WHERE name = :name")
                .bind("name", BOT)
                .mapTo(Instant.class)
                .findOne();
        handle.createUpdate("""
                        INSERT INTO heartbeat (name, at) VALUES (:name, :now)
                        ON CONFLICT (name) DO UPDATE SET at = excluded.at
                        """).bind("name", BOT).bind("now", now).execute();
        return last.filter(now::isAfter).map(from -> new Interval(from, now));
    }

    private static void outageEverywhere(Handle handle, Interval time) {
        handle.createUpdate("""
                        INSERT INTO outage (platform, team, channel, from_at, to_at)
                        SELECT platform, team, channel, :from, :to FROM schedule WHERE TRUE
                        ON CONFLICT DO NOTHING
                        """).bind("from", time.from()).bind("to", time.to()).execute();
        collect(handle, time);
    }

    private static int collect(Handle handle, Interval time) {
        return collect(handle.createUpdate(COLLECT), time);
    }

    private static int collectIn(Handle handle, Channel channel, Interval time) {
        return collect(Rows.of(handle.createUpdate(COLLECT + " AND " + Rows.CHANNEL), channel), time);
    }

    private static int collect(Update update, Interval time) {
        return update.bind("from", time.from()).bind("to", time.to()).execute();
    }
}
