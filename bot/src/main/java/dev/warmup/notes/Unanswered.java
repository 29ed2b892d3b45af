package dev.warmup.notes;

import dev.warmup.study.Kind;
import dev.warmup.study.Question;
import java.nio.file.Path;
import java.util.List;

/** A question with nothing under it. What is asked of the interviewer needs no answer. */
final class Unanswered implements Lint {
    @Override
    public List<Mistake> check(Path path, Draft draft, ReadNote note) {
        return note.questions().stream()
                .filter(Unanswered::needsAnswer)
                .filter(question -> !question.reference().hasAnswer())
                .map(question -> new Mistake(
                        question.place(), "the question has no answer; write one under it: " + question.text()))
                .toList();
    }

    private static boolean needsAnswer(Question question) {
        Kind kind = question.subject().kind();
        return kind != Kind.ASK_INTERVIEWER && kind != Kind.CLARIFY;
    }
}
