package dev.warmup.notes;

/** How many statements of a series ask. */
final class Tally {
    private static final int FEWEST_PROMPTS = 3;
    private static final int MOST_PROMPTS = 80;
    private static final int FEWEST_LEANING = 4;
    private static final int HALF = 50;
    private static final int MOST_TITLES = 80;
    private static final int FEWEST_IN_BANK = 10;
    private static final int FEWEST_ASKING = 4;
    private static final int MUCH = 40;

    private int all;
    private int asking;
    private int prompting;
    private int maybe;
    private int titles;

    void add(Vote vote) {
        all++;
        asking += vote.asks() ? 1 : 0;
        prompting += vote.prompts() ? 1 : 0;
        maybe += vote.may() ? 1 : 0;
        titles += vote.title() ? 1 : 0;
    }

    int all() {
        return all;
    }

    /** Those that ask, with or without a mark. */
    int asking() {
        return asking;
    }

    /** Whether prompts here are prompts to the candidate: one asks outright, or nearly all prompt. */
    boolean prompts() {
        return asking > 0 || (prompting >= FEWEST_PROMPTS && prompting * 100L >= all * (long) MOST_PROMPTS);
    }

    /** Whether at least so many of a hundred ask, and at least two. */
    boolean mostly(int percent) {
        return asking >= 2 && asking * 100L >= all * (long) percent;
    }

    /** Whether at least so many of a hundred ask or prompt, and at least three. */
    boolean mostlyPrompt(int percent) {
        return prompting >= FEWEST_PROMPTS && prompting * 100L >= all * (long) percent;
    }

    /** Whether it is a list in which somebody asks, and at least so many of a hundred may. */
    boolean leans(int percent) {
        return asking > 0 && all >= FEWEST_LEANING && maybe(percent);
    }

    /** Whether one asks and at least so many of a hundred ask or prompt, and at least two. */
    boolean asksAndPrompts(int percent) {
        return asking > 0 && prompting > 1 && prompting * 100L >= all * (long) percent;
    }

    /** Whether it is a list of tasks or of what may ask, nearly all of it. */
    boolean sets(int percent) {
        return all >= FEWEST_PROMPTS && maybe(percent);
    }

    /** Whether several prompt and nearly all may ask: the numbered tasks of an exercise sheet. */
    boolean areTasks() {
        return prompting >= FEWEST_PROMPTS && maybe(MOST_PROMPTS);
    }

    /** Whether at least so many of a hundred ask, and with those that may ask at least so many more. */
    boolean asksAndMay(int asks, int may) {
        return mostly(asks) && sets(may);
    }

    /** Whether at least so many of a hundred ask or may ask. */
    boolean maybe(int percent) {
        return maybe > 0 && maybe * 100L >= all * (long) percent;
    }

    /** Whether it is a list of titles of which at least so many of a hundred may ask: questions put shortly. */
    boolean namesQuestions(int percent) {
        return all > FEWEST_LEANING && maybe(percent) && isOfTitles();
    }

    /** Whether nearly all that is made so in a note is short and much of it asks: somebody noted questions down. */
    boolean isBank() {
        return all >= FEWEST_IN_BANK && asking >= FEWEST_ASKING && maybe(MUCH) && isOfTitles();
    }

    /** Whether nearly all may ask, several prompt and one asks outright. */
    boolean setsTasks() {
        return asking > 0 && areTasks();
    }

    /** Whether every other of many lines of a note asks. */
    boolean asksThroughout() {
        return all >= FEWEST_IN_BANK && mostly(HALF);
    }

    boolean namesSome() {
        return all >= FEWEST_PROMPTS && maybe > 0 && isOfTitles();
    }

    /** Whether nearly all are set like titles or may ask. */
    boolean isOfTitles() {
        return titles * 100L >= all * (long) MOST_TITLES;
    }
}
