package dev.warmup.notes;

/** Statements that look alike: how many there are, and how many of them ask. */
final class Run {
    private static final int FEWEST_PROMPTS = 3;
    private static final int MOST_PROMPTS = 80;

    private int all;
    private int asking;
    private int prompting;
    private int maybe;

    void add(Statement statement) {
        if (statement.style().linked()) {
            return;
        }
        boolean labelled = statement.label() == Label.QUESTION;
        boolean asks = labelled || statement.wording().atLeast(Wording.ASKS);
        boolean may = labelled || statement.wording().atLeast(Wording.MAY_ASK);
        boolean prompts = asks || statement.wording() == Wording.PROMPTS;
        all++;
        asking += asks ? 1 : 0;
        prompting += prompts ? 1 : 0;
        maybe += may ? 1 : 0;
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

    /** Whether at least so many of a hundred ask, compare or may ask. */
    boolean maybe(int percent) {
        return maybe > 0 && maybe * 100L >= all * (long) percent;
    }
}
