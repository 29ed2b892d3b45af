package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import dev.warmup.notes.Statement.Place;
import java.util.List;

/** A line of ordinary text that asks. */
final class PlainQuestion implements QuestionRule {
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 75;
    private static final int SOME = 25;
    private static final int LONGEST_PROMPT = 200;
    private static final int LONGEST_COMPARISON = 60;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.PLAIN)
                || !(beginsSentence(statement) || around.series().run().mostly(HALF))) {
            return false;
        }
        if (statement.isMarked()) {
            boolean free = !around.inAnswer() || (statement.style().alone() && around.series().isAboutInterview());
            return statement.isWhole() || (free && asksFromTheStart(statement));
        }
        boolean alone = statement.style().alone();
        boolean answers = around.inAnswer()
                && !((alone || opens(statement, around))
                        && around.promisesQuestions()
                        && statement.wording() == Wording.ASKS);
        if (answers || !statement.isWhole() || statement.text().length() > LONGEST_PROMPT) {
            return false;
        }
        boolean amongQuestions = around.series().run().mostly(HALF);
        return switch (statement.wording()) {
            case ASKS ->
                alone
                        || opens(statement, around)
                        || amongQuestions
                        || around.series().notesQuestions(SOME)
                        || around.series().isAmongAskingLines();
            case PROMPTS ->
                amongQuestions
                        || around.series().isAmongAskingLines()
                        || (alone && around.series().isAboutInterview())
                        || around.series().notesQuestions(SOME);
            case COMPARES ->
                statement.text().length() <= LONGEST_COMPARISON
                        && ((alone && around.promisesQuestions()) || around.series().notesQuestions(SOME));
            case MAY_ASK ->
                (around.series().isAmongAskingLines() && !alone)
                        || (NamedSubject.isIn(statement) && standsForQuestion(statement, around));
            default -> NamedSubject.isIn(statement) && standsForQuestion(statement, around);
        };
    }

    /** A title among nearly nothing but questions, or a line of what somebody was asked, noted down in a few words. */
    private static boolean standsForQuestion(Statement statement, Surroundings around) {
        boolean among =
                statement.style().place() != Place.FURTHER && around.series().run().mostly(NEARLY_ALL);
        boolean noted = NamedSubject.isShort(statement) && !isWord(statement.text()) && around.series().notesQuestions(SOME);
        return (among || noted)
                && Theme.of(statement.text()) == Theme.NONE
                && Theme.ofNote(List.of(statement.text())) == Theme.NONE;
    }

    /** A short line in a note about interviews, with its answer right under it. */
    private static boolean opens(Statement statement, Surroundings around) {
        return statement.style().place() == Place.FIRST && around.series().isAboutInterview() && NamedSubject.isShort(statement);
    }

    /** As "Spark" above what was asked about it. */
    private static boolean isWord(String text) {
        return text.indexOf(' ') < 0 && !Han.isIn(text);
    }

    /** A line in the middle of hard-wrapped prose is no question of its own. */
    private static boolean beginsSentence(Statement statement) {
        String text = statement.text();
        return !text.isEmpty() && (statement.style().alone() || !Character.isLowerCase(text.codePointAt(0)));
    }

    /** "What is X? It is ..." asks; "It is fast. Really? Yes" does not. */
    private static boolean asksFromTheStart(Statement statement) {
        String text = Wording.withoutTail(statement.text());
        boolean oneSentence = text.indexOf('。') < 0 && !text.contains(". ");
        return oneSentence && Wording.of(text.substring(0, text.length() - 1)).atLeast(Wording.COMPARES);
    }
}
