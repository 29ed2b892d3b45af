package dev.warmup.notes;

/** The number signs before and behind the text of a heading. */
final class HeadingMarks {
    private static final int DEEPEST = 6;

    private HeadingMarks() {}

    /** The level of a heading whose author forgot the space behind its marks, as in "##Kafka"; 0 if the line is none. */
    static int levelWithoutSpace(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean heading =
                level > 1 && level <= DEEPEST && level < line.length() && !Character.isWhitespace(line.charAt(level));
        return heading ? level : 0;
    }

    static String strip(String heading) {
        int start = 0;
        while (start < heading.length() && heading.charAt(start) == '#') {
            start++;
        }
        int end = heading.length();
        while (end > start && heading.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < heading.length() && (end == start || Character.isWhitespace(heading.charAt(end - 1)));
        return heading.substring(start, closed ? end : heading.length()).strip();
    }
}
