package dev.warmup.notes;

/**
 * What one statement says for its series.
 *
 * @param asks with or without a mark
 * @param prompts asks or prompts
 * @param may asks, compares or may ask
 * @param title asks, may ask or is set like a title, not like a sentence
 */
record Vote(boolean asks, boolean prompts, boolean may, boolean title) {
    private static final int LONGEST_TITLE = 80;

    static Vote of(Statement statement) {
        boolean labelled = statement.label() == Label.QUESTION;
        boolean asks = labelled || statement.wording().atLeast(Wording.ASKS);
        boolean may = labelled || statement.wording().atLeast(Wording.MAY_ASK);
        boolean prompts = asks || statement.wording() == Wording.PROMPTS;
        boolean title = statement.text().length() <= LONGEST_TITLE
                && ((may && Han.width(statement.text()) <= LONGEST_TITLE) || NamedSubject.isShort(statement));
        return new Vote(asks, prompts, may, title);
    }
}
