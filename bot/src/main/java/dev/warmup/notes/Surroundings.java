package dev.warmup.notes;

/**
 * Where a statement stands.
 *
 * @param section the heading above it, or its own if it is a heading
 * @param run how many of its like ask in its section
 * @param list how many items of its list ask
 * @param note how many of its like ask in the whole note
 * @param inAnswer it stands in the answer of a question that is a heading, a label, a summary or bold
 * @param awaited the line before it said that a question follows
 * @param leaf it is a heading with neither headings nor lists of questions under it
 * @param underItem it stands in a list item that asks
 * @param continues its number goes on where the questions of an earlier section ended
 */
record Surroundings(
        Section section,
        Runs.Count run,
        Runs.Count list,
        Runs.Count note,
        boolean inAnswer,
        boolean awaited,
        boolean leaf,
        boolean continues,
        boolean underItem) {
    private static final int FEW = 15;
    private static final int MANY = 3;
    private static final int HALF = 50;
    private static final int MOST = 60;
    private static final int NEARLY_ALL = 75;

    /** An answer whose list asks and asks again is a list of questions. */
    boolean isAmongManyQuestions() {
        return areMany(run) || areMany(list);
    }

    /** Tasks that one question sets, as "write queries that 1. ... 2. ...". */
    boolean isAmongManyPrompts() {
        return promisesQuestions() && (run.mostlyPrompt(MOST) || list.mostlyPrompt(MOST));
    }

    private static boolean areMany(Runs.Count count) {
        return count.asking() >= MANY && count.mostly(MOST);
    }

    /** Whether its list is one of questions, so that it is one whatever its words. */
    boolean isInQuestionList() {
        return list.asking() > MANY && list.mostly(NEARLY_ALL);
    }

    /** Whether at least so many of a hundred ask in its list or among its like. */
    boolean mostly(int percent) {
        return run.mostly(percent) || list.mostly(percent);
    }

    /** Whether at least so many of a hundred ask or may ask in its list or among its like. */
    boolean maybe(int percent) {
        return run.maybe(percent) || (list.maybe(percent) && list.all() > MANY);
    }

    /** Whether the note is about an interview and so many of a hundred in its list, or among its like, may ask. */
    boolean leansInInterview(int percent) {
        return section.nearestTheme() == Theme.INTERVIEW && (run.leans(percent) || list.leans(percent));
    }

    /** Whether the note is about an interview and every other item of its list may ask. */
    boolean asksInInterview() {
        return section.nearestTheme() == Theme.INTERVIEW && list.all() > 1 && list.asking() > 0 && maybe(HALF);
    }

    /** Whether the note is about an interview, or promises questions, and nearly all of its list or its like sets tasks. */
    boolean setsTasks() {
        return isAboutInterview()
                && (run.sets(NEARLY_ALL) || list.sets(NEARLY_ALL) || (list.maybe(NEARLY_ALL) && note.sets(NEARLY_ALL)));
    }

    /** A paragraph of which many lines ask holds what somebody wrote down line by line. */
    boolean isAmongAskingLines() {
        return run.asking() > MANY && run.asking() * 100 >= run.all() * FEW;
    }

    boolean isAboutInterview() {
        return section.nearestTheme() == Theme.INTERVIEW || promisesQuestions();
    }

    /** "They asked these questions:" and then a list of titles. */
    boolean isIntroducedAsQuestions() {
        return section.level() == Section.LEAD_IN && section.theme() == Theme.QUESTIONS && list.namesSome();
    }

    /** Whether lines noted down in a few words are questions: where they are promised, or most may ask in an interview. */
    boolean notesQuestions(int percent) {
        boolean interview = section.nearestTheme() == Theme.INTERVIEW && note.asking() > 1 && namesQuestions(HALF);
        boolean pasted = section.nearestTheme() == Theme.NONE
                && note.asking() >= MANY
                && run.all() > MANY * 2
                && run.namesQuestions(HALF);
        return interview || pasted || (promisesQuestions() && namesQuestions(percent));
    }

    /** Whether its list is made of titles of which so many of a hundred may ask, or one may and so do all such lists. */
    boolean namesQuestions(int percent) {
        return list.namesQuestions(percent) || (list.namesSome() && note.namesQuestions(percent));
    }

    boolean promisesQuestions() {
        return section.nearestTheme().promisesQuestions();
    }
}
