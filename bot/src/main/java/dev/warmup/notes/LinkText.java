package dev.warmup.notes;

/** Where the text and the target of a link end. */
final class LinkText {
    private static final int LONGEST = 1_000;

    private LinkText() {}

    /** The bracket that closes the one at an index; negative if there is none near. */
    static int closeOf(String line, int open) {
        int depth = 0;
        int last = Math.min(line.length(), open + LONGEST);
        for (int i = open; i < last; i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index behind the target of a link whose text closes here; negative if no target follows. */
    static int endOf(String line, int close) {
        if (close + 1 >= line.length()) {
            return -1;
        }
        char open = line.charAt(close + 1);
        if (open == '[') {
            int end = line.indexOf(']', close + 2);
            return end < 0 ? -1 : end + 1;
        }
        if (open != '(') {
            return -1;
        }
        int depth = 0;
        for (int i = close + 1; i < Math.min(line.length(), close + LONGEST); i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where a line leads that is one link and nothing else. */
    enum Target {
        /** It is no such line. */
        NONE,
        /** To a heading of the same note, as an entry of a table of contents does. */
        HERE,
        ELSEWHERE
    }

    static Target targetOf(String line) {
        if (line.indexOf('[') < 0 || !isOnlyLink(line)) {
            return Target.NONE;
        }
        return line.lastIndexOf("](#") > 0 ? Target.HERE : Target.ELSEWHERE;
    }

    private static boolean isOnlyLink(String line) {
        String text = line.strip();
        while (text.startsWith("**") && text.endsWith("**") && text.length() > 4) {
            text = text.substring(2, text.length() - 2).strip();
        }
        if (!text.startsWith("[")) {
            return false;
        }
        int close = closeOf(text, 0);
        return close > 0 && endOf(text, close) == text.length();
    }
}
