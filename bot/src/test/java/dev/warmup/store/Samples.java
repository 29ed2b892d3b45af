package dev.warmup.store;

import dev.warmup.chat.Card;
import dev.warmup.study.DailyQuestion;
import dev.warmup.study.Kind;
import dev.warmup.study.Level;
import dev.warmup.study.Mode;
import dev.warmup.study.Pick;
import dev.warmup.study.Place;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Reference;
import dev.warmup.study.Subject;
import dev.warmup.study.Window;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Things to store. */
final class Samples {
    static final Team TEAM = new Team("test", "T1");
    static final Channel CHANNEL = new Channel(TEAM, "C1");
    static final Member ANN = new Member(TEAM, "ann");
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private Samples() {}

    /** Nine o'clock of a date, in UTC. */
    static Instant nine(LocalDate date) {
        return date.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    static Question question(String id) {
        var reference = new Reference(
                "An answer | with \"signs\" and 中文.",
                List.of("a key point"),
                List.of("a hint"),
                List.of("and then?"),
                Map.of("good signs", List.of("calm")),
                Map.of("who", "engineer"));
        return new Question(
                new QuestionId(id),
                new Place("content/sql.md", 7),
                "Why?",
                new Subject(Kind.COMPARE, "sql", Level.ADVANCED, "en"),
                reference);
    }

    static Plan plan(LocalDate date, String question) {
        var nine = nine(date);
        var window = new Window(
                nine, nine.plus(Duration.ofHours(4)), nine.plus(Duration.ofHours(8)), nine.plus(Duration.ofHours(24)));
        return new Plan(
                new DailyQuestion(CHANNEL, date, false, question(question), window),
                new Terms(Pick.Reason.NEW, Mode.OPEN, "en"),
                Card.sentence(question));
    }

    static Deed deed(String delivery) {
        return new Deed(delivery, CHANNEL, ANN, "test", "", nine(MONDAY));
    }
}
