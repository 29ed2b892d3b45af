package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.regex.Pattern;

/**
 * What a speaker asks in a long sample answer: "So what did I do?". Only where the note counts its questions by
 * headings, "### Q3: ...", and not if the line asks the reader outright; a list may well be one of follow-ups.
 */
final class InnerQuestion implements NoQuestionRule {
    private static final Pattern SPEAKER = Pattern.compile("\\b(?:I|i|we|We|me|us|my|our)\\b|我");
    private static final int MOST = 75;

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return around.inCountedAnswer()
                && statement.is(Form.PLAIN)
                && statement.label() == Label.NONE
                && !statement.isEmphasised()
                && statement.depth() == 0
                && around.section().theme() == Theme.NONE
                && !around.series().run().mostly(MOST)
                && !asksOutright(statement.text());
    }

    /** "What is lineage?" and no more. */
    private static boolean asksOutright(String text) {
        String unmarked = Wording.withoutTail(text);
        return unmarked.length() > 1
                && unmarked.indexOf('。') < 0
                && !unmarked.contains(". ")
                && Wording.of(unmarked.substring(0, unmarked.length() - 1)) == Wording.ASKS
                && !SPEAKER.matcher(text).find();
    }
}
