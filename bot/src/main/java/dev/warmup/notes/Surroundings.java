package dev.warmup.notes;

/**
 * Where a statement stands.
 *
 * @param section the heading above it, or its own if it is a heading
 * @param series those beside it
 * @param inAnswer it stands in the answer of a question that is a heading, a label, a summary or bold
 * @param awaited the line before it said that a question follows
 * @param leaf it is a heading with neither headings nor lists of questions under it
 * @param listed it is one of many headings under which nothing stands
 * @param continues its number goes on where the questions of an earlier section ended
 * @param inCountedAnswer it stands in the answer of a heading or a bold line, and the note counts its questions in such
 * @param inLabelledAnswer it stands behind the label "Answer:" in such an answer
 * @param underItem it stands deeper than a list item that asks, in its list
 */
record Surroundings(
        Section section,
        Series series,
        boolean inAnswer,
        boolean awaited,
        boolean leaf,
        boolean listed,
        boolean continues,
        boolean underItem,
        boolean inCountedAnswer,
        boolean inLabelledAnswer) {
    boolean promisesQuestions() {
        return series.promisesQuestions();
    }
}
