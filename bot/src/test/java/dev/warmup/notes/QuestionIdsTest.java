package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionIdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is a lake",
                "What  is a\tLake?",
                "  what is a “lake”？ ",
                "Ｗｈａｔ is a lake",
                "What is a **lake**!"
            })
    void caseSpacePunctuationAndWidthDoNotMatter(String text) {
        assertThat(QuestionIds.ofText(text)).isEqualTo(QuestionIds.ofText("What is a lake?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is a leak?", "What is the lake?", "什么是数据湖？"})
    void otherWordsAreAnotherQuestion(String text) {
        assertThat(QuestionIds.ofText(text)).isNotEqualTo(QuestionIds.ofText("What is a lake?"));
    }

    @Test
    void signsThatNameALanguageCount() {
        assertThat(QuestionIds.ofText("What is C++?")).isNotEqualTo(QuestionIds.ofText("What is C#?"));
    }

    @Test
    void aProperIdIsLowerCaseWordsWithHyphens() {
        assertThat(QuestionIds.isProper("sql-where-having")).isTrue();
        assertThat(QuestionIds.isProper("SQL")).isFalse();
        assertThat(QuestionIds.isProper("a--b")).isFalse();
        assertThat(QuestionIds.isProper("")).isFalse();
    }
}
