package dev.warmup.notes;

/** Chinese characters. */
final class Han {
    private Han() {}

    static boolean is(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How long a text is in letters of which two take the room of one character. */
    static int width(String text) {
        return text.length() + count(text);
    }

    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += is(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
