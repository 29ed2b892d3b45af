package dev.warmup.notes;

import dev.warmup.study.Place;

/** What an author got wrong in a note, in one sentence that says what to do. */
public record Mistake(Place place, String what) {
    @Override
    public String toString() {
        return place + ": " + what;
    }
}
