package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.regex.Pattern;

/** A heading that asks, prompts or compares; where questions are promised also a numbered one that names a subject. */
final class HeadingQuestion implements QuestionRule {
    private static final Pattern LISTED = Pattern.compile(
            ".*\\b(?:questions?|q ?& ?a|faqs?)[^\\p{L}]*|.*(?:问题|面试题|题目|常问|必问|八股文?)[^\\p{L}]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "(?:case study|case|step|part|phase|stage|section|day|week|level|round)\\b.{0,4}\\d.*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 120;
    private static final int FEW = 20;
    private static final int SOME = 40;
    private static final int HALF = 50;
    private static final int MOST = 60;
    private static final int NEARLY_ALL = 75;
    private static final int FEWEST = 3;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.HEADING) || statement.text().isBlank()) {
            return false;
        }
        if (statement.asks()) {
            boolean prompt = statement.wording() == Wording.PROMPTS;
            return !prompt || around.section().nearestTheme() != Theme.OTHER;
        }
        return around.leaf()
                && (isPromised(statement, around)
                        || isAmongQuestions(statement, around)
                        || (statement.isNumbered() && around.series().run().areTasks())
                        || (around.listed()
                                && standsForQuestion(statement, around.series().run())));
    }

    private static boolean isPromised(Statement statement, Surroundings around) {
        if (statement.wording() == Wording.MAY_ASK && around.series().setsTasks()) {
            return true;
        }
        Tally run = around.series().run();
        boolean among = statement.wording() == Wording.MAY_ASK
                ? run.mostly(MOST)
                : run.all() > FEWEST && run.mostly(NEARLY_ALL);
        boolean counted = statement.isNumbered() && run.all() >= FEWEST;
        return isUnderPromise(around.section()) && (among || counted || isListed(statement, around.section()));
    }

    /** Somebody wrote questions down as headings, to answer them one day. */
    private static boolean standsForQuestion(Statement statement, Tally run) {
        return run.asksAndMay(FEW, HALF) && NamedSubject.isShort(statement) && Theme.of(statement.text()) == Theme.NONE;
    }

    /** One of many headings that nearly all ask; a number or Chinese says that it is no "Key takeaways". */
    private static boolean isAmongQuestions(Statement statement, Surroundings around) {
        if (statement.wording() == Wording.MAY_ASK && around.series().run().asksAndMay(SOME, NEARLY_ALL)) {
            return around.section().theme() == Theme.NONE;
        }
        boolean like = statement.isNumbered() || Han.isIn(statement.text()) || statement.wording() == Wording.MAY_ASK;
        return like
                && around.section().theme() == Theme.NONE
                && around.series().run().all() > FEWEST
                && around.series().run().mostly(NEARLY_ALL)
                && NamedSubject.isShort(statement);
    }

    /** Right under a heading such as "SQL questions", not under the title of the note. */
    private static boolean isListed(Statement statement, Section section) {
        return statement.text().length() <= LONGEST
                && !PART.matcher(statement.text()).matches()
                && section.parent()
                        .filter(parent -> parent.level() > 1
                                && LISTED.matcher(parent.title()).matches())
                        .isPresent();
    }

    private static boolean isUnderPromise(Section section) {
        return section.theme() == Theme.NONE
                && section.parent()
                        .map(Section::nearestTheme)
                        .filter(Theme::promisesQuestions)
                        .isPresent();
    }
}
