package dev.warmup.notes;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Cuts a note that is longer than authors write them into stretches, so that reading it takes no more memory than
 * reading one of them. Any other note is one stretch.
 */
final class Stretches {
    private static final int MOST_CHARACTERS = 1 << 20;
    /** What is known of a line takes more room than its text if that is short. */
    private static final int MOST_LINES = 1 << 15;

    private final Reader reader;
    private final int mostCharacters;
    private final char[] read = new char[1 << 14];
    private final StringBuilder ahead = new StringBuilder();
    private int nextLine = 1;
    private int linesAhead;
    private boolean ended;

    /** Reads a note from its beginning; the reader stays open. */
    Stretches(Reader reader) {
        this(reader, MOST_CHARACTERS);
    }

    /**
     * Reads a note from its beginning; the reader stays open.
     *
     * @param mostCharacters of a note that is not cut
     */
    Stretches(Reader reader, int mostCharacters) {
        this.reader = reader;
        this.mostCharacters = mostCharacters;
    }

    static Stretches of(String text) {
        return new Stretches(new StringReader(text));
    }

    /** Whether another stretch follows. A note has one at least, which may be empty. */
    boolean hasNext() {
        return !ended;
    }

    Stretch next() throws IOException {
        ended = fill();
        if (ended) {
            return new Stretch(ahead.toString(), nextLine, true);
        }
        Cut cut = Cut.of(NoteText.of(ahead.toString(), nextLine));
        Stretch stretch = new Stretch(ahead.substring(0, cut.at()), nextLine, false);
        linesAhead -= cut.line() - nextLine;
        nextLine = cut.line();
        ahead.delete(0, cut.at());
        return stretch;
    }

    /** Reads ahead; says whether the note ended. */
    private boolean fill() throws IOException {
        while (ahead.length() <= mostCharacters && linesAhead <= MOST_LINES) {
            int length = reader.read(read);
            if (length < 0) {
                return true;
            }
            ahead.append(read, 0, length);
            linesAhead += linesIn(length);
        }
        return false;
    }

    private int linesIn(int length) {
        int lines = 0;
        for (int i = 0; i < length; i++) {
            lines += read[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
