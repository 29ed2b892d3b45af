package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.study.Pick.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PickerTest {
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private final Picker picker = new Picker("web:room:main");

    @Test
    void withNothingToAskNothingIsPicked() {
        assertThat(picker.pick(pool(List.of()), List.of(), START)).isEmpty();
    }

    @Test
    void whatAnAdminQueuedComesFirstInOrderEvenIfAskedYesterday() {
        Question queued = question("queued", "kafka", Kind.FRAMEWORK);
        Pool pool = new Pool(List.of(queued, question("next", "sql")), questions("sql", 5));
        assertThat(picker.pick(pool, List.of(asked(-1, queued, GroupResult.WELL)), START))
                .contains(new Pick(queued, Reason.QUEUED));
    }

    @Test
    void questionsForTheInterviewerAreNotAskedDaily() {
        List<Question> candidates = List.of(
                question("a", "x", Kind.ASK_INTERVIEWER),
                question("b", "x", Kind.CLARIFY),
                question("c", "x", Kind.FRAMEWORK));
        assertThat(picker.pick(pool(candidates), List.of(), START)).isEmpty();
    }

    @Test
    void topicsTakeTurns() {
        List<Question> candidates = new ArrayList<>(questions("sql", 20));
        candidates.addAll(questions("kafka", 3));
        candidates.addAll(questions("spark", 3));
        List<String> topics = run(candidates, 9, GroupResult.WELL).stream()
                .map(asked -> asked.topic())
                .toList();
        assertThat(new HashSet<>(topics.subList(0, 3))).containsExactlyInAnyOrder("sql", "kafka", "spark");
        assertThat(topics.subList(3, 6)).isEqualTo(topics.subList(0, 3));
        assertThat(topics.subList(6, 9)).isEqualTo(topics.subList(0, 3));
    }

    @Test
    void nothingIsAskedTwiceWhileThereIsSomethingNew() {
        List<Asked> history = run(questions("sql", 50), 50, GroupResult.WELL);
        assertThat(history).extracting(Asked::question).doesNotHaveDuplicates();
    }

    @Test
    void whatTheGroupDidBadlyOnComesBackAfterThirtyDaysAndThenAtMostEveryThirdTime() {
        List<Question> candidates = questions("sql", 200);
        List<Asked> history = run(candidates, 150, GroupResult.BADLY);
        assertThat(history.subList(0, 31)).noneMatch(Asked::review);
        assertThat(history.get(31).review()).isTrue();
        assertThat(history.get(31).question()).isEqualTo(history.get(0).question());
        for (int i = 2; i < history.size(); i++) {
            assertThat(history.subList(i - 2, i + 1).stream().filter(Asked::review))
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(history.stream().filter(Asked::review).count()).isEqualTo(40);
    }

    @Test
    void whatTheGroupKnowsDoesNotComeBackAsDue() {
        assertThat(run(questions("sql", 100), 100, GroupResult.FAIRLY)).noneMatch(Asked::review);
        assertThat(run(questions("sql", 100), 100, GroupResult.UNKNOWN)).noneMatch(Asked::review);
    }

    @Test
    void whenAllHasBeenSeenTheOneSeenLongestAgoComesAgain() {
        List<Asked> history = run(questions("sql", 40), 80, GroupResult.WELL);
        assertThat(history.subList(40, 80))
                .extracting(Asked::question)
                .isEqualTo(history.subList(0, 40).stream().map(Asked::question).toList());
    }

    @Test
    void aTinyPoolIsRepeatedInTurnRatherThanLeftEmpty() {
        List<Asked> history = run(questions("sql", 2), 6, GroupResult.BADLY);
        assertThat(history).hasSize(6);
        for (int i = 1; i < 6; i++) {
            assertThat(history.get(i).question())
                    .isNotEqualTo(history.get(i - 1).question());
        }
    }

    @Test
    void inTheLastThirtyDaysNothingIsAskedTwiceWhileAnythingElseIsLeft() {
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            List<Question> candidates = new ArrayList<>();
            for (String topic : List.of("sql", "kafka", "spark", "airflow")) {
                candidates.addAll(questions(topic, 5 + random.nextInt(12)));
            }
            List<Asked> history = new ArrayList<>();
            for (int day = 0; day < 120; day++) {
                Pick pick = pick(candidates, history, START.plusDays(day));
                Set<QuestionId> recent = new HashSet<>();
                LocalDate since = START.plusDays(day - 30L);
                history.stream()
                        .filter(asked -> !asked.date().isBefore(since))
                        .forEach(asked -> recent.add(asked.question()));
                if (recent.size() < candidates.size()) {
                    assertThat(recent).doesNotContain(pick.question().id());
                }
                GroupResult result = List.of(GroupResult.values()).get(random.nextInt(4));
                history.add(asked(day, pick, result));
            }
        }
    }

    @Test
    void theSameIsPickedInWhateverOrderQuestionsAndHistoryCome() {
        Random random = new Random(5);
        List<Question> candidates = new ArrayList<>(questions("sql", 30));
        candidates.addAll(questions("kafka", 30));
        List<Asked> history = new ArrayList<>(run(candidates, 45, GroupResult.BADLY));
        Pick first = pick(candidates, history, START.plusDays(45));
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(candidates, random);
            Collections.shuffle(history, random);
            assertThat(pick(candidates, history, START.plusDays(45))).isEqualTo(first);
        }
    }

    @Test
    void twoChannelsDoNotAskTheSameInStep() {
        List<Question> candidates = questions("sql", 30);
        Picker other = new Picker("web:room:other");
        assertThat(other.pick(pool(candidates), List.of(), START))
                .isNotEqualTo(picker.pick(pool(candidates), List.of(), START));
    }

    @Test
    void aGroupDoesAsWellAsItsAnswersBeforeTheRevealOnAverage() {
        assertThat(GroupResult.of(List.of())).isEqualTo(GroupResult.UNKNOWN);
        assertThat(GroupResult.of(List.of(score(0, 0, Fullness.FULL)))).isEqualTo(GroupResult.UNKNOWN);
        assertThat(GroupResult.of(List.of(score(1, 4, Fullness.FULL), score(4, 4, Fullness.LATE))))
                .isEqualTo(GroupResult.BADLY);
        assertThat(GroupResult.of(List.of(score(1, 4, Fullness.FULL), score(3, 4, Fullness.FULL))))
                .isEqualTo(GroupResult.FAIRLY);
        assertThat(GroupResult.of(List.of(score(3, 4, Fullness.FULL)))).isEqualTo(GroupResult.WELL);
    }

    private List<Asked> run(List<Question> candidates, int days, GroupResult result) {
        List<Asked> history = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            history.add(asked(day, pick(candidates, history, START.plusDays(day)), result));
        }
        return history;
    }

    private Pick pick(List<Question> candidates, List<Asked> history, LocalDate date) {
        Optional<Pick> pick = picker.pick(pool(candidates), history, date);
        assertThat(pick).isPresent();
        return pick.get();
    }

    private static Asked asked(int day, Pick pick, GroupResult result) {
        Asked asked = asked(day, pick.question(), result);
        return new Asked(asked.date(), asked.question(), asked.topic(), pick.reason() == Reason.DUE, result);
    }

    private static Asked asked(int day, Question question, GroupResult result) {
        return new Asked(START.plusDays(day), question.id(), question.subject().topic(), false, result);
    }

    private static Pool pool(List<Question> candidates) {
        return new Pool(List.of(), candidates);
    }

    private static List<Question> questions(String topic, int count) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(question(topic + "-" + i, topic));
        }
        return questions;
    }

    private static Question question(String id, String topic) {
        return question(id, topic, Kind.KNOWLEDGE);
    }

    private static Question question(String id, String topic, Kind kind) {
        Subject subject = new Subject(kind, topic, Level.ENTRY, "en");
        return new Question(new QuestionId(id), new Place("notes.md", 1), id + "?", subject, Reference.none());
    }

    private static Score score(int hits, int total, Fullness fullness) {
        return new Score(1, hits, total, fullness);
    }
}
