package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FullnessRuleTest {
    private static final String QUESTION = "How do you keep a pipeline from writing the same rows twice?";
    private static final String LONG =
            "I give every event an id when it is produced, merge on that id in the warehouse,"
                    + " and make each run overwrite its own partition so that a retry replaces what the first attempt left.";

    @ParameterizedTest
    @CsvFileSource(resources = "fullness.csv", delimiter = '|', numLinesToSkip = 1)
    void answersAreWhatTheTableSays(String question, String answer, Fullness fullness) {
        String lines = answer.startsWith("- ") ? answer.replace(" - ", "\n- ") : answer;
        assertThat(FullnessRule.of(new Submission(lines, false, question, List.of())))
                .isEqualTo(fullness);
    }

    @Test
    void lateIsLateWhateverTheText() {
        assertThat(FullnessRule.of(new Submission(QUESTION, true, QUESTION, List.of())))
                .isEqualTo(Fullness.LATE);
    }

    @Test
    void aTextAboveCopiedWithAnotherFaceIsACopy() {
        String copy = "Agreed: " + LONG.toUpperCase(Locale.ROOT).replace(",", " —") + " :+1:";
        assertThat(judge(copy, "something else", LONG)).isEqualTo(Fullness.COPIED);
    }

    @Test
    void halfACopyIsACopyAndAQuotationWithAReplyIsNot() {
        String half = LONG.substring(0, LONG.indexOf(" so that"));
        assertThat(judge(half, LONG)).isEqualTo(Fullness.COPIED);
        String reply =
                "> " + LONG + "\nI would add that overwriting a partition is not safe while two runs of different"
                        + " days touch the same one, so late events need a merge, a lock, or a window that closes.";
        assertThat(judge(reply, LONG)).isEqualTo(Fullness.FULL);
    }

    @Test
    void sameThoughtsInOtherWordsAreNoCopy() {
        String own = "Each event carries an id, the warehouse merges on it, and a rerun replaces its own partition,"
                + " so doing it a second time changes nothing at all.";
        assertThat(judge(own, LONG)).isEqualTo(Fullness.FULL);
    }

    @Test
    void shortAnswersMayBeEqual() {
        String shortOne = "Merge on an event id and overwrite partitions.";
        assertThat(judge(shortOne, shortOne)).isEqualTo(Fullness.FULL);
    }

    @Test
    void wordsOfTheQuestionAreNotCopiedFromAnotherAnswer() {
        String question = "A nightly job reads orders from a bucket, joins them with customers, and writes daily totals"
                + " to a table that three dashboards read; last night it ran twice after a timeout, and this morning"
                + " the totals were doubled: how do you mend it?";
        Submission one = new Submission(
                question + " By merging on ids.", false, question, List.of(question + " By locking the table."));
        assertThat(FullnessRule.of(one)).isEqualTo(Fullness.FULL);
    }

    @Test
    void aChineseTextAboveIsCopiedToo() {
        String chinese = "每个事件在产生时就带上唯一编号，入仓时按编号合并，每次运行只覆盖自己的分区，所以重跑不会留下重复的行。";
        assertThat(judge(chinese.replace("，", ","), chinese)).isEqualTo(Fullness.COPIED);
        assertThat(judge("先写临时表，校验通过以后再用交换分区的方式一次性替换正式表，失败了就重新来。", chinese)).isEqualTo(Fullness.FULL);
    }

    private static Fullness judge(String text, String... above) {
        return FullnessRule.of(new Submission(text, false, QUESTION, List.of(above)));
    }
}
