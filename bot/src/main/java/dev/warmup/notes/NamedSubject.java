package dev.warmup.notes;

import java.util.List;

/** A title without a sentence: "Narrow and wide transformations". Where questions are listed it stands for one. */
final class NamedSubject {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 3;

    private static final int SHORT = 60;

    /** In what ends with a full stop they tell a sentence from a title: "Types of joins." */
    private static final Fragments VERBS = new Fragments(
            List.of(List.of(" is , are , was , were , will , has , have , can , i , we , it ,. ".split(",", -1))));

    private NamedSubject() {}

    static boolean isShort(Statement statement) {
        return Han.width(statement.text()) <= SHORT && isIn(statement);
    }

    static boolean isIn(Statement statement) {
        String text = statement.text();
        boolean titleLike = text.length() <= LONGEST
                && (text.length() >= SHORTEST || Han.width(text) >= SHORTEST)
                && statement.isWhole();
        if (!titleLike || !hasTwoLetters(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '.' || last == '>') {
            return VERBS.in(text) == 0;
        }
        boolean goesOn = (last == ';' || last == '；') && Han.isIn(text);
        return goesOn || ":;。：；!！".indexOf(last) < 0;
    }

    private static boolean hasTwoLetters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < 2; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }
}
