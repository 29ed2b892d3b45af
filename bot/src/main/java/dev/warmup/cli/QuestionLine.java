package dev.warmup.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.warmup.study.Question;
import java.util.List;

/** A question as {@code questions --json} writes it; names and order are part of the contract. */
record QuestionLine(
        String id,
        String file,
        int line,
        String question,
        String kind,
        String topic,
        String level,
        @JsonProperty("has_answer") boolean hasAnswer,
        @JsonProperty("key_points") List<String> keyPoints) {

    static QuestionLine of(Question question) {
        return new QuestionLine(
                question.id().value(),
                question.place().file(),
                question.place().line(),
                question.text(),
                question.subject().kind().word(),
                question.subject().topic(),
                question.subject().level().word(),
                question.reference().hasAnswer(),
                question.reference().keyPoints());
    }
}
