package dev.warmup.notes;

import dev.warmup.notes.Block.Code;

/** A fence that somebody forgot to close makes the rest of a note look like code. */
final class OpenFence {
    private static final int LEAST_SIGNS = 2;

    private OpenFence() {}

    /** Whether this last block of a note is an open fence that swallowed headings and questions. */
    static boolean swallows(NoteText note, Code code) {
        String fence = Fences.after("", note, code.firstLine());
        if (fence.isEmpty()) {
            return false;
        }
        int signs = 0;
        for (int line = code.firstLine() + 1; line <= code.lastLine(); line++) {
            if (Fences.after(fence, note, line).isEmpty()) {
                return false;
            }
            String text = note.line(line).strip();
            if (text.startsWith("## ") || text.startsWith("### ") || text.endsWith("?") || text.endsWith("？")) {
                signs++;
            }
        }
        return signs >= LEAST_SIGNS;
    }
}
