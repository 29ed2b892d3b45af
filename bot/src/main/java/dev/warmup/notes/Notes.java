package dev.warmup.notes;

import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that was read from the notes at one moment. Immutable; every question has its own id. */
public final class Notes {
    private final Map<QuestionId, Question> questions;
    private final SortedSet<String> topics;
    private final List<Chapter> chapters;
    private final List<ReconSheet> sheets;
    private final List<Mistake> mistakes;

    private Notes(Map<QuestionId, Question> questions, List<ReadNote> read, List<Mistake> mistakes) {
        this.questions = Collections.unmodifiableMap(questions);
        SortedSet<String> topics = new TreeSet<>();
        questions.values().forEach(question -> topics.add(question.subject().topic()));
        this.topics = Collections.unmodifiableSortedSet(topics);
        this.chapters = read.stream().flatMap(note -> note.chapters().stream()).toList();
        this.sheets = read.stream().flatMap(note -> note.sheets().stream()).toList();
        this.mistakes = List.copyOf(mistakes);
    }

    /** Of two questions with one id the first is kept and the other is a mistake. */
    public static Notes of(List<ReadNote> read) {
        Map<QuestionId, Question> questions = new LinkedHashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        FirstPlaces firsts = new FirstPlaces();
        for (ReadNote note : read) {
            mistakes.addAll(note.mistakes());
            for (Question question : note.questions()) {
                questions.putIfAbsent(question.id(), question);
                firsts.add(question).ifPresent(mistakes::add);
            }
        }
        return new Notes(questions, read, mistakes);
    }

    /** In the order of files and lines. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The headings of all notes, in the order of files and lines. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** All topics that have a question, in alphabetical order. */
    public SortedSet<String> topics() {
        return topics;
    }

    /** The empty recon sheet with what to look for in each part. */
    public Optional<ReconSheet> template() {
        return sheets.stream().filter(ReconSheet::isTemplate).findFirst();
    }

    /** Recon sheets of real companies, to learn from. */
    public List<ReconSheet> examples() {
        return sheets.stream().filter(sheet -> !sheet.isTemplate()).toList();
    }

    /** What authors got wrong, in the order of files. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
