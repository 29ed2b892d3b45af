package dev.warmup.feature.leaderboard;

import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import dev.warmup.feature.Home;
import dev.warmup.feature.Homes;
import dev.warmup.feature.People;
import dev.warmup.feature.leaderboard.Board.Row;
import dev.warmup.store.Earned;
import dev.warmup.store.Scores;
import dev.warmup.study.DateRange;
import dev.warmup.study.Leaderboard;
import dev.warmup.study.Period;
import dev.warmup.study.Season;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up what was earned. Hidden members are counted under no name. */
public final class Boards {
    /** Equal ones in the order of their names; who hides comes last, and so is not given away by the order. */
    private static final Comparator<Row> AMONG_EQUALS = Comparator.comparing(Row::hidden)
            .thenComparing(Row::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.member().id());

    private final Scores scores;
    private final People people;
    private final Homes homes;

    public Boards(Scores scores, People people, Homes homes) {
        this.scores = scores;
        this.people = people;
        this.homes = homes;
    }

    Home home(Channel channel) {
        return homes.of(channel);
    }

    /**
     * The leaderboard of the period that an instant is in.
     *
     * @throws Refusal when a season is asked for and none has begun
     */
    Board of(Home home, Period period, Instant now, Texts texts) {
        var today = home.today(now);
        var seasons = scores.seasons(home.channel());
        var dates = period.range(today, seasons).orElseThrow(() -> new Refusal("leaderboard.no-season"));
        var season = period == Period.SEASON
                ? Period.season(today, seasons).map(Season::name).orElse("")
                : "";
        return new Board(period, dates, season, Leaderboard.of(rows(home, dates, texts), AMONG_EQUALS));
    }

    private Map<Row, Integer> rows(Home home, DateRange dates, Texts texts) {
        return scores.earned(home.channel(), dates).stream()
                .collect(Collectors.groupingBy(Earned::member, Collectors.summingInt(Earned::points)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> row(entry.getKey(), texts), Map.Entry::getValue));
    }

    private Row row(Member member, Texts texts) {
        return new Row(member, people.isHidden(member), people.shown(member, texts));
    }
}
