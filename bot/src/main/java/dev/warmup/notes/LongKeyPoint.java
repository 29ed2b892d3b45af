package dev.warmup.notes;

import dev.warmup.study.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A key point that says too much to be one: feedback could not tell whether an answer has it. */
final class LongKeyPoint implements Lint {
    private static final int LONGEST = 200;

    @Override
    public List<Mistake> check(Path path, Draft draft, ReadNote note) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Question question : note.questions()) {
            for (String point : question.reference().keyPoints()) {
                if (point.length() > LONGEST) {
                    mistakes.add(new Mistake(
                            question.place(),
                            "a key point is longer than " + LONGEST + " characters; split it: "
                                    + point.substring(0, LONGEST / 4) + "…"));
                }
            }
        }
        return mistakes;
    }
}
