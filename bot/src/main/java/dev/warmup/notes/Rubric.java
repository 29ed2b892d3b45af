package dev.warmup.notes;

import java.util.regex.Pattern;

/** What notes say about an answer: "Good answer: asks who reads the table?", "Tip: what changed?", "点评：...". */
final class Rubric implements NoQuestionRule {
    private static final Pattern RUBRIC = Pattern.compile(
            "^(?:(?:good|bad|weak|strong|great|poor|wrong|right|better|sample|example|ideal|model|my|best) (?:answer|response|reply|sign(?:al)?|candidate)s?"
                    + "|(?:red|green) flags?|(?:what to )?(?:look|listen)(?:ing)? for|tips?|note|hint|why (?:this|it) (?:works|matters)|goal|purpose|rationale"
                    + "|situation|action|result|点评|问题分析|分析|考察点?|思路|提示|注意|回答思路)\\b?.{0,20}?[:：]",
            Pattern.CASE_INSENSITIVE);
    /** What an interviewer watches for: "Does the candidate check the data?". */
    private static final Pattern ABOUT_CANDIDATE = Pattern.compile(
            "^(?:do|does|did|will|can|could|is|are|has|have|was|should) (?:the |a )?(?:candidates?|interviewee)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_START = 40;
    private static final int LONGEST_TERM = 30;

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        String text = statement.text();
        if (statement.label() != Label.NONE || statement.is(Statement.Form.HEADING)) {
            return false;
        }
        if (asksAboutCandidate(statement)) {
            return true;
        }
        if (around.inAnswer() && explainsTerm(statement)) {
            return true;
        }
        String start = text.substring(0, Math.min(text.length(), LONGEST_START));
        return (start.indexOf(':') > 0 || start.indexOf('：') > 0)
                && RUBRIC.matcher(text).find();
    }

    private static boolean asksAboutCandidate(Statement statement) {
        return statement.isMarked()
                && (statement.text().contains("candidate") || statement.text().contains("interviewee"))
                && ABOUT_CANDIDATE.matcher(statement.text()).matches();
    }

    /** "Clear hypothesis: What do we change, and what do we expect?" among the points of an answer. */
    private static boolean explainsTerm(Statement statement) {
        int colon = statement.text().indexOf(": ");
        return statement.is(Statement.Form.ITEM) && !statement.isNumbered() && colon > 0 && colon < LONGEST_TERM;
    }
}
