package dev.warmup.feature.daily;

import static dev.warmup.feature.daily.Group.ANN;
import static dev.warmup.feature.daily.Group.BOB;
import static dev.warmup.feature.daily.Group.CHANNEL;
import static dev.warmup.feature.daily.Group.LONG_ENOUGH;
import static dev.warmup.feature.daily.Group.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Command;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import dev.warmup.store.AuditLog;
import dev.warmup.store.DailyState;
import dev.warmup.store.Deed;
import dev.warmup.store.StorageSuite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyCommandsTest extends StorageSuite {
    private Group group() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        return group;
    }

    @Test
    void whatSetLeavesOutStaysAsItWas() {
        var group = group();
        group.admin("/daily set topics:topic-1 reveal:17:00 mode:blind");
        var shown = Shown.text(group.admin("/daily set days:daily"));
        assertThat(shown)
                .contains("When: 09:00 Europe/Paris, daily")
                .contains("Reference answer: 17:00")
                .contains("Topics: topic-1")
                .contains("Answers: blind")
                .contains("Mon 2 Mar 09:00, Tue 3 Mar 09:00, Wed 4 Mar 09:00");
        assertThat(group.woken()).isEqualTo(group.now());
    }

    @Test
    void aWordThatCannotBeReadChangesNothing() {
        var group = group();
        assertThatThrownBy(() -> group.admin("/daily set 10:00 zone:Mars/Olympus"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence(Texts.in("en")))
                                .startsWith("“Mars/Olympus” is not a time zone"));
        assertThat(Shown.text(group.admin("/daily status"))).contains("When: 09:00 Europe/Paris");
    }

    @Test
    void aTopicThatNoQuestionHasIsPointedOut() {
        assertThat(Shown.text(group().admin("/daily set topics:kafka")))
                .contains("No question in the notes has the topic kafka");
    }

    @Test
    void setWithNothingAsksWithAForm() {
        var set = find("set");
        var invocation = new dev.warmup.chat.Invocation(
                "d",
                new dev.warmup.chat.Caller(ANN, "Ann", true, "en"),
                CHANNEL,
                "daily set",
                java.util.Map.of(),
                group().now());
        assertThat(set.ask(invocation)).isPresent();
    }

    private Command find(String name) {
        return group().commands().stream()
                .flatMap(command -> command.subcommands().stream())
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void skippingTwiceTakesTheDateBackIn() {
        var group = group();
        assertThat(Shown.text(group.admin("/daily skip 2026-03-03"))).contains("No question on Tue 3 Mar");
        assertThat(Shown.text(group.admin("/daily skip 2026-03-03"))).contains("There is a question on Tue 3 Mar");
    }

    @Test
    void skippingTheNextTwiceTakesItBackIn() {
        var group = group();
        assertThat(Shown.text(group.admin("/daily skip"))).contains("No question on Mon 2 Mar");
        assertThat(Shown.text(group.admin("/daily skip"))).contains("There is a question on Mon 2 Mar");
    }

    @Test
    void theNextToSkipIsTheFirstWithoutAQuestion() {
        var group = group();
        group.admin("/daily now");
        assertThat(Shown.text(group.admin("/daily skip"))).contains("No question on Tue 3 Mar");
    }

    @Test
    void theSameDeliverySkipsOnceAndSaysTheSame() {
        var group = group();
        var first = Shown.text(group.admin("/daily skip", "once"));
        assertThat(first).contains("No question on Mon 2 Mar");
        assertThat(Shown.text(group.again().admin("/daily skip", "once"))).isEqualTo(first);
        group.liveUntil("2026-03-03T10:00");
        assertThat(group.hasQuestion("2026-03-02")).isFalse();
        assertThat(group.hasQuestion("2026-03-03")).isTrue();
    }

    @Test
    void aSkippedFridayMovesTheCloseOfThursday() {
        var group = group();
        group.admin("/daily skip 2026-03-06");
        group.liveUntil("2026-03-05T10:00");
        assertThat(group.question("2026-03-05").window().close())
                .isEqualTo(java.time.Instant.parse("2026-03-09T08:00:00Z"));
    }

    @Test
    void nowPostsTodaysQuestionEarlyAndOnlyOnce() {
        var group = group();
        group.admin("/daily now", "now");
        group.turn();
        assertThat(Shown.text(group.again().admin("/daily now", "now"))).contains("On its way");
        assertThatThrownBy(() -> group.admin("/daily now")).isInstanceOf(Refusal.class);
        group.liveUntil("2026-03-02T12:00");
        assertThat(group.platform().posts()).hasSize(1);
        assertThat(group.question("2026-03-02").daily().extra()).isFalse();
    }

    @Test
    void nowOnAFreeDayPostsAnExtraThatCostsNobodyAnything() {
        var group = group();
        group.liveUntil("2026-03-06T10:00");
        group.says(BOB, "2026-03-06", LONG_ENOUGH);
        group.liveUntil("2026-03-07T10:00");
        assertThat(Shown.text(group.admin("/daily now"))).contains("extra question");
        group.turn();
        group.says(ANN, "2026-03-07", LONG_ENOUGH);
        group.liveUntil("2026-03-09T08:59");
        assertThat(group.streak(BOB).current()).isEqualTo(1);
        group.liveUntil("2026-03-09T10:00");
        assertThat(group.streak(BOB).current()).isEqualTo(1);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void aQueuedQuestionIsAskedNextAndOnce() {
        var group = group();
        group.admin("/daily queue q17");
        assertThat(Shown.text(group.admin("/daily status"))).contains("Queued: q17");
        group.liveUntil("2026-03-03T10:00");
        assertThat(group.question("2026-03-02").question().id().value()).isEqualTo("q17");
        assertThat(group.question("2026-03-03").question().id().value()).isNotEqualTo("q17");
        assertThat(Shown.text(group.admin("/daily status"))).contains("Queued: nothing");
    }

    @Test
    void aQueuedQuestionWhosePostNeverAppearedIsNextAgain() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.admin("/daily queue q7");
        group.platform().next(InMemoryPlatform.Mishap.REFUSED);
        group.liveUntil("2026-03-03T09:00");
        assertThat(group.question("2026-03-02").state()).isEqualTo(DailyState.REFUSED);
        assertThat(group.question("2026-03-03").question().id().value()).isEqualTo("q7");
    }

    @Test
    void wordsThatFitSeveralQuestionsAskWhich() {
        var group = group();
        assertThat(Shown.text(group.admin("/daily queue case number"))).contains("40 questions fit");
        group.presses(ANN, true, QueueOrder.NAME, "p1", "q9");
        assertThat(Shown.text(group.admin("/daily status"))).contains("Queued: q9");
        assertThatThrownBy(() -> group.presses(BOB, false, QueueOrder.NAME, "p1", "q8"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void todayTellsWhetherIAnsweredAndWhereItIs() {
        var group = group().liveUntil("2026-03-02T10:00");
        assertThat(Shown.text(group.member(BOB, "/today")))
                .contains("Your answer: not yet")
                .contains("https://chat.example/C1/m1")
                .contains("Reference answer: Mon 2 Mar 17:00")
                .contains("Open until: Tue 3 Mar 09:00");
        group.says(BOB, "2026-03-02", LONG_ENOUGH);
        assertThat(Shown.text(group.member(BOB, "/today"))).contains("counts ✓");
    }

    @Test
    void todayOnAFreeDayTellsWhenTheNextComes() {
        var group = group();
        group.admin("/daily skip 2026-03-02");
        assertThat(Shown.text(group.member(BOB, "/today"))).contains("Next: Tue 3 Mar 09:00");
    }

    @Test
    void whatAdminsDoIsInTheAuditLog() {
        var group = group();
        group.admin("/daily pause");
        group.admin("/daily resume");
        assertThat(new AuditLog(database()).newest(TEAM, 10))
                .extracting(Deed::action)
                .containsExactly("daily resume", "daily pause", "daily set");
    }

    @Test
    void everyCommandIsExplainedAndEverySentenceExists() {
        var texts = Texts.in("en");
        List<String> missing = new ArrayList<>();
        group().commands().forEach(command -> explain(command, "command." + command.name(), texts, missing));
        assertThat(missing).isEmpty();
    }

    private static void explain(Command command, String key, Texts texts, List<String> missing) {
        for (String sentence : List.of(key, key + ".example")) {
            if (!texts.has(sentence)) {
                missing.add(sentence);
            }
        }
        for (Parameter parameter : command.parameters()) {
            if (!texts.has(key + "." + parameter.name())) {
                missing.add(key + "." + parameter.name());
            }
        }
        command.subcommands().forEach(sub -> explain(sub, key + "." + sub.name(), texts, missing));
    }

    @Test
    void onlyAdminsMayUseDaily() {
        var daily = group().commands().stream()
                .filter(command -> command.name().equals("daily"))
                .findFirst()
                .orElseThrow();
        assertThat(daily.adminsOnly()).isTrue();
        assertThat(daily.subcommands()).allMatch(Command::adminsOnly);
    }
}
