package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A heading that asks, prompts or compares; where questions are promised also a numbered one that names a subject. */
final class HeadingQuestion implements QuestionRule {
    private static final int MOST = 60;
    private static final int FEWEST = 3;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.HEADING)) {
            return false;
        }
        if (statement.asks()) {
            boolean prompt = statement.wording() == Wording.PROMPTS;
            return !prompt || around.section().nearestTheme() != Theme.OTHER;
        }
        boolean mayAsk = statement.wording() == Wording.MAY_ASK && around.run().mostly(MOST);
        return around.leaf() && promised(around.section()) && (mayAsk || isSubject(statement, around));
    }

    private static boolean promised(Section section) {
        boolean plain = section.theme() == Theme.NONE;
        return plain
                && section.parent()
                        .map(Section::nearestTheme)
                        .filter(Theme::promisesQuestions)
                        .isPresent();
    }

    private static boolean isSubject(Statement statement, Surroundings around) {
        return statement.isNumbered()
                && around.run().all() >= FEWEST
                && around.run().asking() > 0;
    }
}
