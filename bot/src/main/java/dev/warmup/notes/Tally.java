package dev.warmup.notes;

/**
 * How many statements of a series ask.
 *
 * @param asking those that ask, with or without a mark
 * @param prompting those that ask or prompt
 * @param maybe those that ask, compare or may ask
 * @param titles those that ask, may ask or are set like titles, not like sentences
 */
record Tally(int all, int asking, int prompting, int maybe, int titles) {
    private static final int FEWEST_PROMPTS = 3;
    private static final int MOST_PROMPTS = 80;
    private static final int FEWEST_LEANING = 4;
    private static final int MOST_TITLES = 80;
    private static final int LONGEST_TITLE = 80;
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Statement statement) {
        boolean labelled = statement.label() == Label.QUESTION;
        boolean asks = labelled || statement.wording().atLeast(Wording.ASKS);
        boolean may = labelled || statement.wording().atLeast(Wording.MAY_ASK);
        boolean prompts = asks || statement.wording() == Wording.PROMPTS;
        boolean title = (may && Han.width(statement.text()) <= LONGEST_TITLE) || NamedSubject.isShort(statement);
        return new Tally(1, asks ? 1 : 0, prompts ? 1 : 0, may ? 1 : 0, title ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                all + other.all,
                asking + other.asking,
                prompting + other.prompting,
                maybe + other.maybe,
                titles + other.titles);
    }

    /** Whether prompts here are prompts to the candidate: one asks outright, or nearly all prompt. */
    boolean prompts() {
        return asking > 0 || (prompting >= FEWEST_PROMPTS && prompting * 100 >= all * MOST_PROMPTS);
    }

    /** Whether at least so many of a hundred ask, and at least two. */
    boolean mostly(int percent) {
        return asking >= 2 && asking * 100 >= all * percent;
    }

    /** Whether at least so many of a hundred ask or prompt, and at least three. */
    boolean mostlyPrompt(int percent) {
        return prompting >= FEWEST_PROMPTS && prompting * 100 >= all * percent;
    }

    /** Whether it is a list in which somebody asks, and at least so many of a hundred may. */
    boolean leans(int percent) {
        return asking > 0 && all >= FEWEST_LEANING && maybe(percent);
    }

    /** Whether one asks and at least so many of a hundred ask or prompt, and at least two. */
    boolean asksAndPrompts(int percent) {
        return asking > 0 && prompting > 1 && prompting * 100 >= all * percent;
    }

    /** Whether it is a list of tasks or of what may ask, nearly all of it. */
    boolean sets(int percent) {
        return all >= FEWEST_PROMPTS && maybe(percent);
    }

    /** Whether at least so many of a hundred ask or may ask. */
    boolean maybe(int percent) {
        return maybe > 0 && maybe * 100 >= all * percent;
    }

    /** Whether it is a list of titles of which at least so many of a hundred may ask: questions put shortly. */
    boolean namesQuestions(int percent) {
        return all > FEWEST_LEANING && maybe(percent) && isOfTitles();
    }

    boolean namesSome() {
        return all >= FEWEST_PROMPTS && maybe > 0 && isOfTitles();
    }

    /** Whether nearly all are set like titles or may ask. */
    boolean isOfTitles() {
        return titles * 100 >= all * MOST_TITLES;
    }
}
