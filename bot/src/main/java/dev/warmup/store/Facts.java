package dev.warmup.store;

import dev.warmup.study.Away;
import dev.warmup.study.Day;
import dev.warmup.study.FreezeSetting;
import dev.warmup.study.Interval;
import dev.warmup.study.MemberFacts;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The dated facts that streaks are made from. */
public final class Facts {
    private final Database database;

    public Facts(Database database) {
        this.database = database;
    }

    /** One member in one channel. */
    public StreakFacts streak(Channel channel, Member member) {
        return database.read(handle ->
                new StreakFacts(days(handle, channel), member(handle, channel, member), outages(handle, channel)));
    }

    /** The channel's posted questions, oldest first. */
    public List<Day> days(Channel channel) {
        return database.read(handle -> days(handle, channel));
    }

    private static List<Day> days(Handle handle, Channel channel) {
        var query = handle.createQuery("""
                SELECT local_date, extra, posted_at, close_at, state FROM daily_question
                WHERE %s AND state IN ('OPEN', 'REVEALED', 'CLOSED') ORDER BY local_date
                """.formatted(Rows.CHANNEL));
        return Rows.of(query, channel)
                .map((row, context) -> new Day(
                        LocalDate.parse(row.getString("local_date")),
                        row.getBoolean("extra"),
                        Rows.instant(row, "posted_at"),
                        Rows.instant(row, "close_at"),
                        // Closing waits for everything that was said before.
                        row.getString("state").equals(DailyState.CLOSED.name())))
                .list();
    }

    private static MemberFacts member(Handle handle, Channel channel, Member member) {
        return new MemberFacts(
                answered(handle, channel, member),
                excluded(handle, channel, member),
                away(handle, member),
                freezes(handle, member));
    }

    private static Set<LocalDate> answered(Handle handle, Channel channel, Member member) {
        var query = handle.createQuery("""
                SELECT d.local_date FROM answer a JOIN daily_question d ON d.id = a.daily
                WHERE d.platform = :platform AND d.team = :team AND d.channel = :channel
                  AND a.member = :member AND a.counted AND d.state IN ('OPEN', 'REVEALED', 'CLOSED')
                """);
        return new HashSet<>(Rows.of(query, channel)
                .bind("member", member.id())
                .mapTo(LocalDate.class)
                .list());
    }

    private static Set<LocalDate> excluded(Handle handle, Channel channel, Member member) {
        var query =
                handle.createQuery("SELECT local_date FROM exclusion WHERE " + Rows.CHANNEL + " AND member = :member");
        return new HashSet<>(Rows.of(query, channel)
                .bind("member", member.id())
                .mapTo(LocalDate.class)
                .list());
    }

    private static List<Away> away(Handle handle, Member member) {
        var query = handle.createQuery("""
                SELECT from_date, to_date, entered_at FROM away
                WHERE platform = :platform AND team = :team AND member = :member ORDER BY id
                """);
        return Rows.of(query, member)
                .map((row, context) -> new Away(
                        LocalDate.parse(row.getString("from_date")),
                        LocalDate.parse(row.getString("to_date")),
                        Rows.instant(row, "entered_at")))
                .list();
    }

    private static List<FreezeSetting> freezes(Handle handle, Member member) {
        var query = handle.createQuery("""
                SELECT from_date, freezes_on FROM freeze_setting
                WHERE platform = :platform AND team = :team AND member = :member ORDER BY id
                """);
        return Rows.of(query, member)
                .map((row, context) ->
                        new FreezeSetting(LocalDate.parse(row.getString("from_date")), row.getBoolean("freezes_on")))
                .list();
    }

    private static List<Interval> outages(Handle handle, Channel channel) {
        var query = handle.createQuery("SELECT from_at, to_at FROM outage WHERE " + Rows.CHANNEL + " ORDER BY from_at");
        return Rows.of(query, channel)
                .map((row, context) -> new Interval(Rows.instant(row, "from_at"), Rows.instant(row, "to_at")))
                .list();
    }
}
