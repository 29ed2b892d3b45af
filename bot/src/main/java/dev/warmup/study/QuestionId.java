package dev.warmup.study;

/** A question's name for good: written in the note, else a hash of its normalised text. */
public record QuestionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
