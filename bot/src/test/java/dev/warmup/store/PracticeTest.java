package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.study.Kind;
import dev.warmup.study.Level;
import dev.warmup.study.Place;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Rating;
import dev.warmup.study.Reference;
import dev.warmup.study.Scope;
import dev.warmup.study.Subject;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PracticeTest extends StorageSuite {
    private static final Member ANA = new Member(new Team("test", "T1"), "ana");
    private static final Member NAMESAKE = new Member(new Team("test", "T2"), "ana");
    private static final Scope SCOPE = new Scope(Set.of("sql"), Set.of(Level.ENTRY, Level.EXPERT));
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123Z");

    @Test
    void aTurnIsKeptWithItsOwnCopyOfTheQuestion() {
        var practice = new Practice(database());
        var turn = practice.ask(ANA, "d1", question("q1"), SCOPE, NOW);

        assertThat(practice.turn(ANA, turn.id()))
                .contains(turn)
                .get()
                .satisfies(kept -> assertThat(kept.question()).isEqualTo(question("q1")))
                .satisfies(kept -> assertThat(kept.scope()).isEqualTo(SCOPE));
        assertThat(practice.turn(NAMESAKE, turn.id())).isEmpty();
    }

    @Test
    void oneCauseLeadsToOneTurn() {
        var practice = new Practice(database());
        var first = practice.ask(ANA, "d1", question("q1"), SCOPE, NOW);

        assertThat(practice.ask(ANA, "d1", question("q2"), SCOPE, NOW.plusSeconds(1)))
                .isEqualTo(first);
        assertThat(practice.of(ANA).asked()).containsExactly(Map.entry(new QuestionId("q1"), NOW));
        assertThat(practice.of(NAMESAKE).asked()).isEmpty();
    }

    @Test
    void ofManyRatingsAtOnceTheFirstCounts() {
        var practice = new Practice(database());
        var turn = practice.ask(ANA, "d1", question("q1"), SCOPE, NOW);
        var rated = Stream.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.GOOD)
                .map(rating -> CompletableFuture.supplyAsync(() -> practice.rate(turn, rating, NOW)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(Set.copyOf(rated)).hasSize(1);
        assertThat(practice.of(ANA).reviews()).containsValue(rated.get(0).review());
    }

    @Test
    void eachTurnOfAQuestionTeachesSomethingMore() {
        var practice = new Practice(database());
        var first = practice.rate(practice.ask(ANA, "d1", question("q1"), SCOPE, NOW), Rating.GOOD, NOW);
        var later = first.review().due();
        var second = practice.rate(practice.ask(ANA, "d2", question("q1"), SCOPE, later), Rating.GOOD, later);

        assertThat(Duration.between(later, second.review().due()))
                .isGreaterThan(Duration.between(NOW, first.review().due()));
        assertThat(practice.of(ANA).asked()).containsEntry(new QuestionId("q1"), later);
    }

    private static Question question(String id) {
        return new Question(
                new QuestionId(id),
                new Place("a.md", 3),
                "What is “" + id + "”? 什么？",
                new Subject(Kind.CODING, "sql", Level.EXPERT, "zh"),
                new Reference(
                        "A",
                        List.of("k"),
                        List.of("h"),
                        List.of("f"),
                        Map.of("tip", List.of("t")),
                        Map.of("who", "hr")));
    }
}
