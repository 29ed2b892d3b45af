package dev.warmup.notes;

/** Follows the fences of code blocks from line to line. */
final class Fences {
    private static final int SHORTEST = 3;

    private Fences() {}

    /**
     * The open fence behind a line.
     *
     * @param open the open fence before it, empty if there is none
     */
    static String after(String open, NoteText note, int line) {
        int at = note.startOf(line);
        int end = note.startOf(line + 1);
        String all = note.all();
        while (at < end && (all.charAt(at) == ' ' || all.charAt(at) == '\t')) {
            at++;
        }
        if (at >= end || (all.charAt(at) != '`' && all.charAt(at) != '~')) {
            return open;
        }
        int length = 0;
        while (at + length < end && all.charAt(at + length) == all.charAt(at)) {
            length++;
        }
        if (length < SHORTEST) {
            return open;
        }
        String fence = all.substring(at, at + length);
        if (open.isEmpty()) {
            return fence;
        }
        boolean closes =
                fence.startsWith(open) && all.substring(at + length, end).isBlank();
        return closes ? "" : open;
    }
}
