package dev.warmup.picture;

import java.text.BreakIterator;
import java.util.Locale;

/** Somebody's text as it can be drawn: in one line, short, and without what no font here has. */
final class Label {
    private static final int MOST_LETTERS = 28;

    private Label() {}

    static String of(String text) {
        var drawable = new StringBuilder();
        text.codePoints().filter(Label::isDrawable).forEach(drawable::appendCodePoint);
        return shortened(drawable.toString().strip());
    }

    /** Direction marks and the like would turn the rest of the line around. */
    private static boolean isDrawable(int character) {
        int type = Character.getType(character);
        boolean invisible = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
        return !invisible && Canvas.FONT.canDisplay(character);
    }

    private static String shortened(String text) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = 0;
        for (int letter = 0; letter < MOST_LETTERS; letter++) {
            int next = letters.next();
            if (next == BreakIterator.DONE) {
                return text;
            }
            end = next;
        }
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
