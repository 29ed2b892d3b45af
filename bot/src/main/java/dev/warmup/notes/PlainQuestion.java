package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import dev.warmup.notes.Statement.Place;

/** A line of ordinary text that asks. */
final class PlainQuestion implements QuestionRule {
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 75;
    private static final int SOME = 25;
    private static final int LONGEST_PROMPT = 200;
    private static final int LONGEST_COMPARISON = 60;
    private static final int LONGEST_KIND = 10;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.PLAIN)
                || !(beginsSentence(statement) || around.series().run().mostly(HALF))) {
            return false;
        }
        if (statement.isMarked()) {
            boolean free = !around.inAnswer()
                    || (statement.style().alone() && around.series().isAboutInterview());
            return statement.isWhole() || (free && asksFromTheStart(statement));
        }
        boolean task = statement.isWhole() && around.series().isAboutInterview() && Task.isIn(statement.text());
        boolean unmarked = task || (statement.isWhole() && statement.text().length() <= LONGEST_PROMPT);
        return unmarked
                && (!around.inAnswer() || asksInAnswer(statement, around.series()))
                && asks(statement, around.series());
    }

    /** The next question may follow without a mark behind an answer that nothing ends. */
    private static boolean asksInAnswer(Statement statement, Series series) {
        boolean begins = statement.style().alone() || opens(statement, series);
        return begins && series.promisesQuestions() && statement.wording() == Wording.ASKS;
    }

    private static boolean asks(Statement statement, Series series) {
        if (series.isAboutInterview() && Task.isIn(statement.text())) {
            return true;
        }
        boolean alone = statement.style().alone();
        boolean among = series.run().mostly(HALF) || series.notesQuestions(SOME);
        return switch (statement.wording()) {
            case IS_MARKED, ASKS -> alone || among || opens(statement, series) || series.isOfAskingLines();
            case PROMPTS ->
                (alone && series.isAboutInterview()) || opens(statement, series) || among || series.isOfAskingLines();
            case COMPARES ->
                statement.text().length() <= LONGEST_COMPARISON
                        && ((alone && series.promisesQuestions()) || series.notesQuestions(SOME));
            case MAY_ASK -> (!alone && series.isOfAskingLines()) || standsForQuestion(statement, series);
            case TELLS -> standsForQuestion(statement, series);
        };
    }

    /** A title among nearly nothing but questions, or what somebody was asked, noted down in a few words. */
    private static boolean standsForQuestion(Statement statement, Series series) {
        boolean among = (statement.style().alone() || statement.style().place() == Place.FIRST)
                && series.run().mostly(NEARLY_ALL);
        boolean noted = NamedSubject.isShort(statement) && !isWord(statement.text()) && series.notesQuestions(SOME);
        return (among || noted) && NamedSubject.isIn(statement) && !isTitle(statement.text());
    }

    private static boolean isTitle(String text) {
        boolean kind = text.endsWith("题") && text.length() <= LONGEST_KIND;
        return kind || Theme.of(text) != Theme.NONE || Theme.isAboutInterview(text);
    }

    /** A short line in a note about interviews, with its answer right under it. */
    private static boolean opens(Statement statement, Series series) {
        return statement.style().place() == Place.FIRST && series.isAboutInterview() && NamedSubject.isShort(statement);
    }

    /** As "Spark" above what was asked about it. */
    private static boolean isWord(String text) {
        return text.indexOf(' ') < 0 && !Han.isIn(text);
    }

    /** A line in the middle of hard-wrapped prose is no question of its own. */
    private static boolean beginsSentence(Statement statement) {
        String text = statement.text();
        boolean begins = statement.style().place() != Place.FURTHER;
        return !text.isEmpty() && (begins || !Character.isLowerCase(text.codePointAt(0)));
    }

    /** "What is X? It is ..." asks; "It is fast. Really? Yes" does not. */
    private static boolean asksFromTheStart(Statement statement) {
        String text = Wording.withoutTail(statement.text());
        boolean oneSentence = text.indexOf('。') < 0 && !text.contains(". ");
        return oneSentence && Wording.of(text.substring(0, text.length() - 1)).atLeast(Wording.COMPARES);
    }
}
