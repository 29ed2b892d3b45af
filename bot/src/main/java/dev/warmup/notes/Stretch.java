package dev.warmup.notes;

/**
 * Some lines of a note, or all of them; long notes are read a stretch at a time.
 *
 * @param text whole lines, as they were decoded
 * @param firstLine counted from 1
 * @param last the note ends with it
 */
record Stretch(String text, int firstLine, boolean last) {
    boolean isWholeNote() {
        return firstLine == 1 && last;
    }
}
