package dev.warmup.study;

/**
 * Where something stands in the notes.
 *
 * @param file the path as it was given, with forward slashes
 * @param line counted from 1
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
