package dev.warmup.notes;

/**
 * Where a statement stands.
 *
 * @param section the heading above it, or its own if it is a heading
 * @param run how many of its like ask
 * @param inAnswer it stands in the answer of a question that is a heading, a label, a summary or bold
 * @param awaited the line before it said that a question follows
 * @param leaf it is a heading with neither headings nor lists of questions under it
 */
record Surroundings(Section section, Runs.Count run, boolean inAnswer, boolean awaited, boolean leaf) {
    boolean promisesQuestions() {
        return section.nearestTheme().promisesQuestions();
    }
}
