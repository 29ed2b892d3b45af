package dev.warmup.notes;

import java.util.Optional;

/**
 * What was read from one stretch of a note.
 *
 * @param draft the stretch cut into pieces; nothing if the note could not be read
 */
record Piece(Optional<Draft> draft, ReadNote note) {
    static Piece of(Draft draft, ReadNote note) {
        return new Piece(Optional.of(draft), note);
    }

    static Piece broken(String file, String why) {
        return new Piece(Optional.empty(), ReadNote.broken(file, why));
    }
}
