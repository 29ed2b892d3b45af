package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerRuleTest {
    @Test
    void twentyCharactersCountAndNineteenDoNot() {
        assertThat(AnswerRule.counts("12345678901234567890", 0)).isTrue();
        assertThat(AnswerRule.counts("1234567890123456789", 0)).isFalse();
    }

    @Test
    void surroundingWhiteSpaceDoesNotCountButThatWithinDoes() {
        assertThat(AnswerRule.counts("  \n 1234567890123456789 \t\n   ", 0)).isFalse();
        assertThat(AnswerRule.counts("ten and ten is twenty", 0)).isTrue();
    }

    @Test
    void eightChineseCharactersCountAndSevenDoNot() {
        assertThat(AnswerRule.counts("先过滤再分组聚合", 0)).isTrue();
        assertThat(AnswerRule.counts("先过滤再分组聚", 0)).isFalse();
        assertThat(AnswerRule.counts("用SQL先过滤再分组聚", 0)).isTrue();
    }

    @Test
    void oneKeyPointIsEnoughHoweverShortTheText() {
        assertThat(AnswerRule.counts("LSM", 1)).isTrue();
    }

    @Test
    void invisibleCharactersDoNotFillATextUp() {
        assertThat(AnswerRule.counts("\u200b".repeat(40) + "yes", 0)).isFalse();
        assertThat(AnswerRule.counts("", 0)).isFalse();
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(AnswerRule.counts("👍".repeat(19), 0)).isFalse();
        assertThat(AnswerRule.counts("👍".repeat(20), 0)).isTrue();
    }
}
