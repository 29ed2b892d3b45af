package dev.warmup.study;

/** Tells full answers from those that keep the streak and no more. When in doubt an answer is a full one. */
public final class FullnessRule {
    private FullnessRule() {}

    /** What an answer is; the first that fits of late, repeated, keywords, copied. */
    public static Fullness of(Submission answer) {
        if (answer.late()) {
            return Fullness.LATE;
        }
        if (Repetition.repeats(answer.text(), answer.question())) {
            return Fullness.REPEATED;
        }
        if (!KeywordList.isAskedForBy(answer.question()) && KeywordList.is(answer.text())) {
            return Fullness.KEYWORDS;
        }
        return Copy.isOfAny(answer.above(), answer.text(), answer.question()) ? Fullness.COPIED : Fullness.FULL;
    }
}
