package dev.warmup.notes;

/** A title without a sentence: "Narrow and wide transformations". Where questions are listed it stands for one. */
final class NamedSubject {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 3;

    private static final int SHORT = 60;

    private NamedSubject() {}

    static boolean isShort(Statement statement) {
        return Han.width(statement.text()) <= SHORT && isIn(statement);
    }

    static boolean isIn(Statement statement) {
        String text = statement.text();
        boolean titleLike = text.length() >= SHORTEST && text.length() <= LONGEST && statement.isWhole();
        if (text.chars().filter(Character::isLetter).limit(2).count() < 2) {
            return false;
        }
        char last = titleLike ? text.charAt(text.length() - 1) : '.';
        boolean goesOn = (last == ';' || last == '；') && Han.isIn(text);
        return goesOn || ".:;。：；!！".indexOf(last) < 0;
    }
}
