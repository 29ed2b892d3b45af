package dev.warmup.study;

/** How well a question was remembered, in the words of FSRS. */
public enum Rating {
    /** Missed. */
    AGAIN(1),
    /** Almost. */
    HARD(2),
    /** Got it. */
    GOOD(3),
    /** Without effort; no button gives it, other sources may. */
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** The grade of the formulae, 1 to 4. */
    int grade() {
        return grade;
    }
}
