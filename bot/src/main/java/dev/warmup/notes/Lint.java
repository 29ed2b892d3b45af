package dev.warmup.notes;

import java.nio.file.Path;
import java.util.List;

/** One thing that would surprise an author. */
interface Lint {
    /**
     * Looks at one note.
     *
     * @param path where it is
     * @param text as it was decoded, before any repair
     * @param note what was read from it
     */
    List<Mistake> check(Path path, String text, ReadNote note);
}
