package dev.warmup.notes;

/** The number signs before and behind the text of a heading. */
final class HeadingMarks {
    private HeadingMarks() {}

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
