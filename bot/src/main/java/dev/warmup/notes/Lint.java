package dev.warmup.notes;

import java.nio.file.Path;
import java.util.List;

/** One thing that would surprise an author. */
interface Lint {
    /**
     * Looks at one note.
     *
     * @param path where it is
     * @param draft the note, or a stretch of it, cut into pieces
     * @param note what was read from these pieces
     */
    List<Mistake> check(Path path, Draft draft, ReadNote note);
}
