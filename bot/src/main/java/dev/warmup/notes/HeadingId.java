package dev.warmup.notes;

/**
 * A heading without the id behind it.
 *
 * @param id empty if it names none
 */
record HeadingId(String text, String id) {
    static HeadingId in(String heading) {
        String text = heading.stripTrailing();
        int open = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
        String id = open < 0 ? "" : text.substring(open + 2, text.length() - 1);
        return open < 0 || id.indexOf('{') >= 0 || id.indexOf('}') >= 0
                ? new HeadingId(heading, "")
                : new HeadingId(text.substring(0, open).stripTrailing(), id.strip());
    }
}
