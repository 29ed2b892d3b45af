package dev.warmup.cli;

import dev.warmup.study.Question;
import java.io.PrintWriter;
import java.util.List;

/** Questions as a table that a terminal shows well: file by file, a line each. */
final class QuestionTable {
    private static final int WIDEST_QUESTION = 90;

    private final PrintWriter out;
    private String file = "";
    private int files;
    private int printed;

    QuestionTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints more questions, those of one file behind each other. */
    void print(List<Question> questions) {
        for (Question question : questions) {
            if (!question.place().file().equals(file)) {
                file = question.place().file();
                files++;
                out.printf("%s%n", file);
                out.printf(
                        "  %5s  %-12s %-15s %-15s %6s  %s%n", "line", "level", "kind", "topic", "points", "question");
            }
            out.printf(
                    "  %5d  %-12s %-15s %-15s %6s  %s%n",
                    question.place().line(),
                    question.subject().level().word(),
                    question.subject().kind().word(),
                    question.subject().topic(),
                    points(question),
                    shorten(question.text()));
        }
        printed += questions.size();
    }

    /** Prints how many there were. */
    void printSum() {
        out.printf("%d questions in %d notes%n", printed, files);
    }

    private static String points(Question question) {
        return question.reference().hasAnswer()
                ? Integer.toString(question.reference().keyPoints().size())
                : "no answer";
    }

    private static String shorten(String text) {
        return text.length() <= WIDEST_QUESTION ? text : text.substring(0, WIDEST_QUESTION - 1) + "…";
    }
}
