package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.regex.Pattern;

/** A heading that says no more than that a question follows: "### Interview question", "## Task", "## 题目". */
final class Announced {
    private static final Pattern QUESTION = Pattern.compile(
            "(?:(?:the|sample|example|interview|practice|coding|main) )*question|面试题|面试问题", Pattern.CASE_INSENSITIVE);
    private static final Pattern TASK = Pattern.compile(
            "(?:(?:the|sample|example|interview|coding|main) )*(?:problem(?: statement)?|scenario|task|prompt|challenge|exercise)"
                    + "|(?:题目|问题|题干|场景|任务|需求)(?:描述)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 30;

    private Announced() {}

    static boolean isAwaited(Statement title, Statement next) {
        if (!(title.is(Form.HEADING) || title.isEmphasised())
                || title.text().isEmpty()
                || title.text().length() > LONGEST
                || !(next.is(Form.PLAIN) && next.label() == Label.NONE)) {
            return false;
        }
        String text = title.text().replaceAll("[\\s:：]+$", "");
        return QUESTION.matcher(text).matches()
                || (next.wording().atLeast(Wording.MAY_ASK)
                        && TASK.matcher(text).matches());
    }
}
