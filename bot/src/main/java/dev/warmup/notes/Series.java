package dev.warmup.notes;

/**
 * What stands beside a statement and is made like it. Authors put questions together: where most of a list, of some
 * headings or of some lines ask, the rest asks too; how many are wanted depends on what the headings above promise.
 *
 * @param section in which it stands
 * @param run those of its section that look like it
 * @param list the items of its list; the same as {@code run} if it is no item
 * @param lines the lines of its section that are no items
 * @param note those of the whole note that look like it
 */
record Series(Section section, Tally run, Tally list, Tally note, Tally lines) {
    /** Of statements whose lines nobody asks for; nothing is ever counted in it. */
    private static final Tally NO_LINES = new Tally();

    private static final int FEW = 15;
    private static final int MANY = 3;
    private static final int HALF = 50;
    private static final int MOST = 60;
    private static final int NEARLY_ALL = 75;

    /** The series of a statement that stands in no list. */
    static Series alone(Section section, Tally run) {
        return new Series(section, run, run, run, NO_LINES);
    }

    /** Counts a statement of this series. */
    void count(Vote vote) {
        run.add(vote);
        if (list != run) {
            list.add(vote);
        }
        if (note != run) {
            note.add(vote);
        }
    }

    /** An answer whose list asks and asks again is a list of questions. */
    boolean isAmongManyQuestions() {
        return areMany(run) || areMany(list);
    }

    /** Tasks that one question sets, as "write queries that 1. ... 2. ...". */
    boolean isAmongManyPrompts() {
        return promisesQuestions() && mostlyPrompt(MOST);
    }

    private static boolean areMany(Tally count) {
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

    /** Whether at least so many of a hundred ask or prompt in its list or among its like. */
    boolean mostlyPrompt(int percent) {
        return run.mostlyPrompt(percent) || list.mostlyPrompt(percent);
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

    /** Whether every other of its like asks, through the whole of a long note. */
    boolean isOfAskingNote() {
        return note.asksThroughout() && section.nearestTheme() != Theme.OTHER;
    }

    /** Whether most of its list sets tasks in a round of an interview. */
    boolean setsTasksInRound() {
        return list.sets(MOST) && section.theme() != Theme.OTHER && section.isRound();
    }

    /** A paragraph of which many lines ask holds what somebody wrote down line by line. */
    boolean isOfAskingLines() {
        return (run.asking() > MANY && run.asking() * 100L >= run.all() * (long) FEW) || note.asksThroughout();
    }

    /** A list of a few words each under a round of an interview: what was asked there. */
    boolean isRecord() {
        return lines.all() <= 1
                && list.all() > 1
                && list.isOfTitles()
                && section.isRound()
                && section.theme() != Theme.OTHER;
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
        return interview || (promisesQuestions() && namesQuestions(percent)) || (note.isBank() && run.maybe(HALF));
    }

    /** Whether its list is made of titles of which so many of a hundred may ask, or one may and so do all such lists. */
    boolean namesQuestions(int percent) {
        return list.namesQuestions(percent) || (list.namesSome() && note.namesQuestions(percent));
    }

    boolean promisesQuestions() {
        return section.nearestTheme().promisesQuestions();
    }
}
