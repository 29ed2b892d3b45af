package dev.warmup.notes;

import dev.warmup.study.Place;
import dev.warmup.study.Question;
import java.util.List;
import java.util.function.Function;

/**
 * What one note holds.
 *
 * @param file the path as it was given, with forward slashes
 * @param chapters all its headings, in the order of lines
 * @param sheets the recon sheet in it, if it is one
 * @param broken nothing in this version of the note can be trusted; an earlier version is better
 */
public record ReadNote(
        String file,
        List<Question> questions,
        List<Chapter> chapters,
        List<ReconSheet> sheets,
        List<Mistake> mistakes,
        boolean broken) {
    public ReadNote {
        questions = List.copyOf(questions);
        chapters = List.copyOf(chapters);
        sheets = List.copyOf(sheets);
        mistakes = List.copyOf(mistakes);
    }

    /** One note of the pieces in which it was read. */
    static ReadNote joined(List<ReadNote> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        return new ReadNote(
                pieces.get(0).file,
                all(pieces, ReadNote::questions),
                all(pieces, ReadNote::chapters),
                all(pieces, ReadNote::sheets),
                all(pieces, ReadNote::mistakes),
                pieces.stream().anyMatch(ReadNote::broken));
    }

    private static <T> List<T> all(List<ReadNote> pieces, Function<ReadNote, List<T>> part) {
        return pieces.stream().flatMap(piece -> part.apply(piece).stream()).toList();
    }

    static ReadNote broken(Mistake mistake) {
        return new ReadNote(mistake.place().file(), List.of(), List.of(), List.of(), List.of(mistake), true);
    }

    static ReadNote broken(String file, String why) {
        return broken(new Mistake(new Place(file, 1), why));
    }
}
