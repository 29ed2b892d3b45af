package dev.warmup.notes;

import dev.warmup.study.Place;
import dev.warmup.study.Question;
import java.util.List;

/**
 * What one note holds.
 *
 * @param file the path as it was given, with forward slashes
 * @param sheets the recon sheet in it, if it is one
 * @param broken nothing in this version of the note can be trusted; an earlier version is better
 */
public record ReadNote(
        String file, List<Question> questions, List<ReconSheet> sheets, List<Mistake> mistakes, boolean broken) {
    public ReadNote {
        questions = List.copyOf(questions);
        sheets = List.copyOf(sheets);
        mistakes = List.copyOf(mistakes);
    }

    static ReadNote broken(Mistake mistake) {
        return new ReadNote(mistake.place().file(), List.of(), List.of(), List.of(mistake), true);
    }

    static ReadNote broken(String file, String why) {
        return broken(new Mistake(new Place(file, 1), why));
    }
}
