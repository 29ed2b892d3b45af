package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.study.Place;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Reference;
import dev.warmup.study.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads one note. Pure: the same text gives the same questions. */
public final class NoteReader {
    /**
     * Reads a note.
     *
     * @param file its path, with forward slashes; questions and mistakes name it, and its folder may name the topic
     * @param text all of it, line ends as they are
     */
    public ReadNote read(String file, String text) {
        List<ReadNote> pieces = new ArrayList<>();
        try {
            read(file, Stretches.of(text), piece -> pieces.add(piece.note()));
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
        return ReadNote.joined(pieces);
    }

    /** Reads a note a stretch at a time; one stretch is forgotten before the next is read. */
    void read(String file, Stretches stretches, Consumer<Piece> pieces) throws IOException {
        Stretch first = stretches.next();
        if (first.isWholeNote() && first.text().isBlank()) {
            pieces.accept(Piece.broken(file, "the note is empty; write something or delete it"));
            return;
        }
        Draft draft = Draft.of(file, first);
        if (ReconSheets.isSheet(draft.frontMatter())) {
            pieces.accept(
                    first.last()
                            ? Piece.of(draft, ReconSheets.read(draft))
                            : Piece.broken(file, "is too long for a recon sheet; shorten it"));
            return;
        }
        Subjects subjects = new Subjects(file, draft.frontMatter());
        List<Mistake> mistakes = new ArrayList<>(draft.frontMatter().mistakes());
        pieces.accept(Piece.of(draft, new Reading(draft, subjects).read(mistakes)));
        while (stretches.hasNext()) {
            draft = draft.next(stretches.next());
            pieces.accept(Piece.of(draft, new Reading(draft, subjects).read(List.of())));
        }
    }

    /** A stretch of a note while it is read. */
    private static final class Reading {
        private final Draft draft;
        private final List<Found> found;
        private final Subjects subjects;
        private final List<Mistake> mistakes = new ArrayList<>();
        private final QuestionIds ids = new QuestionIds();
        private final LineSet taken;

        Reading(Draft draft, Subjects subjects) {
            this.draft = draft;
            this.found = draft.questions();
            this.subjects = subjects;
            this.taken = new LineSet(draft.note().firstLine());
        }

        ReadNote read(List<Mistake> before) {
            List<Question> questions = new ArrayList<>(found.size());
            for (int i = 0; i < found.size(); i++) {
                questions.add(question(i));
            }
            List<Mistake> all = new ArrayList<>(before);
            all.addAll(subjects.takeMistakes());
            all.addAll(mistakes);
            boolean broken = !draft.frontMatter().mistakes().isEmpty();
            List<Chapter> chapters = Chapters.of(draft.file(), draft.note(), draft.blocks(), taken);
            return new ReadNote(draft.file(), questions, chapters, List.of(), all, broken);
        }

        private Question question(int index) {
            Found question = found.get(index);
            AnswerRange range =
                    AnswerRange.of(found, index, draft.blocks(), draft.note().lastLine());
            taken.add(question.firstLine(), Math.max(range.lastLine(), question.lastLine()));
            Attributes attributes = Attributes.at(range.blocks(), draft.file(), draft.tidy());
            AnswerParts parts = AnswerParts.in(range);
            Subject subject = subjects.of(question, attributes);
            return new Question(
                    id(question),
                    new Place(draft.file(), question.line()),
                    question.text(),
                    subject,
                    reference(question, range, attributes, parts));
        }

        private Reference reference(Found question, AnswerRange range, Attributes attributes, AnswerParts parts) {
            LineSet without = parts.lines();
            without.add(range.firstLine(), attributes.lastLine());
            List<String> labelled = parts.entries(Part.KEY_POINTS);
            return new Reference(
                    AnswerText.of(draft.note(), range, without, question.rest()),
                    labelled.isEmpty() ? KeyPoints.in(parts.rest(), question.rest()) : labelled,
                    parts.entries(Part.HINTS),
                    parts.entries(Part.FOLLOW_UPS),
                    otherLists(parts),
                    attributes.values());
        }

        private static Map<String, List<String>> otherLists(AnswerParts parts) {
            if (parts.all().isEmpty()) {
                return Map.of();
            }
            Map<String, List<String>> lists = new LinkedHashMap<>();
            parts.all().forEach((part, entries) -> {
                boolean named = part.equals(Part.KEY_POINTS) || part.equals(Part.HINTS) || part.equals(Part.FOLLOW_UPS);
                if (!named) {
                    lists.put(part.name(), List.copyOf(entries));
                }
            });
            return lists;
        }

        private QuestionId id(Found question) {
            if (!(draft.blocks().get(question.block()) instanceof Heading heading)) {
                return ids.ofWords(question.words());
            }
            String id = heading.id();
            if (id.isEmpty()) {
                return ids.ofWords(question.words());
            }
            if (!QuestionIds.isProper(id)) {
                mistakes.add(new Mistake(
                        new Place(draft.file(), question.line()),
                        "the id '" + id + "' is not made of lower-case words with hyphens"));
            }
            return new QuestionId(id);
        }
    }
}
