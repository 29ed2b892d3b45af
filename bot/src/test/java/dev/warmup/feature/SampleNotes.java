package dev.warmup.feature;

import dev.warmup.notes.Notes;
import dev.warmup.notes.ReadNote;
import dev.warmup.notes.ReconSheet;
import dev.warmup.study.Kind;
import dev.warmup.study.Level;
import dev.warmup.study.Place;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Reference;
import dev.warmup.study.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A few notes of every sort. */
public final class SampleNotes {
    public static final List<String> PARTS =
            List.of("About", "Keywords", "Tech", "Numbers", "Stories", "Gaps", "My questions");

    private SampleNotes() {}

    public static Notes notes() {
        var questions = new ArrayList<Question>();
        IntStream.rangeClosed(1, 4).forEach(i -> questions.add(question("sql-" + i, "sql", Level.ENTRY)));
        questions.add(question("sql-hard", "sql", Level.EXPERT));
        IntStream.rangeClosed(1, 3).forEach(i -> questions.add(question("kafka-" + i, "kafka", Level.ADVANCED)));
        questions.add(question("spark-1", "spark", Level.ADVANCED));
        questions.add(question("spark-sql-1", "spark-sql", Level.ENTRY));
        IntStream.rangeClosed(1, 9).forEach(i -> questions.add(toAsk("e" + i, "engineer, manager")));
        IntStream.rangeClosed(1, 2).forEach(i -> questions.add(toAsk("h" + i, "hr")));
        questions.add(toAsk("a1", "hr, anyone"));
        return with(questions, List.of(template(PARTS), example()));
    }

    public static Notes with(List<Question> questions, List<ReconSheet> sheets) {
        return Notes.of(List.of(new ReadNote("sample.md", questions, sheets, List.of(), false)));
    }

    public static ReconSheet template(List<String> parts) {
        return new ReconSheet(
                new Place("template.md", 1),
                "Company recon",
                "",
                parts.stream()
                        .map(part -> new ReconSheet.Part(part, "Look for " + part + "."))
                        .toList());
    }

    private static ReconSheet example() {
        return new ReconSheet(
                new Place("example.md", 1),
                "Company recon: Acme",
                "Acme",
                List.of(new ReconSheet.Part("About", "Acme sells anvils.")));
    }

    private static Question question(String id, String topic, Level level) {
        var reference = new Reference(
                "The answer of " + id + ".",
                List.of("rows are filtered before grouping", "an index avoids a scan"),
                List.of("First hint", "Second hint"),
                List.of("And then?"),
                Map.of(),
                Map.of());
        return new Question(
                new QuestionId(id),
                new Place("sample.md", 1),
                "What is " + id + "?",
                new Subject(Kind.KNOWLEDGE, topic, level, "en"),
                reference);
    }

    private static Question toAsk(String id, String who) {
        var reference = new Reference(
                "",
                List.of(),
                List.of(),
                List.of(),
                Map.of(
                        "good signs",
                        List.of("good " + id, "and more"),
                        "red flags",
                        List.of("bad " + id),
                        "tip",
                        List.of("tip " + id)),
                Map.of("who", who));
        return new Question(
                new QuestionId(id),
                new Place("sample.md", 1),
                "Ask " + id + "?",
                new Subject(Kind.ASK_INTERVIEWER, "interviewer", Level.ENTRY, "en"),
                reference);
    }
}
