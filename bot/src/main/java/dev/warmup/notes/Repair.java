package dev.warmup.notes;

import java.util.List;

/**
 * Repairs text that is UTF-8 read as something else, once or twice, in the whole file or only in places. It works
 * sequence by sequence: everything that was not misread comes through as it is, and no line moves.
 *
 * @param text the repaired text
 * @param lines the lines in which something was repaired
 */
record Repair(String text, List<Integer> lines) {
    private static final int MOST_ROUNDS = 3;

    static Repair of(String text) {
        return of(new Stretch(text, 1, true));
    }

    static Repair of(Stretch stretch) {
        LineSet lines = new LineSet(stretch.firstLine());
        String text = stretch.text();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Evidence evidence = Evidence.in(text);
            String before = text;
            text = evidence.isThere() ? evidence.misread(text).repaired(stretch.firstLine(), lines) : text;
            if (text.equals(before)) {
                break;
            }
        }
        return new Repair(text, lines.all());
    }

    /**
     * How a note was misread, if it was.
     *
     * @param sure it surely holds misread text; then doubtful sequences in it are taken for misread too
     */
    private record Evidence(Codepage codepage, boolean isThere, boolean sure) {
        static Evidence in(String text) {
            Count windows = new Count(Codepage.WINDOWS);
            Count macRoman = new Count(Codepage.MAC_ROMAN);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80 && !Han.is(c)) {
                    windows.add(text, i);
                    macRoman.add(text, i);
                }
            }
            Count more = macRoman.certain > windows.certain ? macRoman : windows;
            return new Evidence(more.codepage, windows.any + macRoman.any > 0, more.sure > 0);
        }

        MisreadText misread(String text) {
            return new MisreadText(text, codepage, sure);
        }
    }

    /** Sequences in a note. */
    private static final class Count {
        private final Codepage codepage;
        private int any;
        /** Those that no author writes on purpose. */
        private int certain;
        /** Those of them of three or four bytes. */
        private int sure;

        Count(Codepage codepage) {
            this.codepage = codepage;
        }

        /** Counts the whole sequence that begins at a place, if one does. */
        void add(String text, int at) {
            Misread misread = Misread.at(text, at, codepage);
            if (misread.isWhole()) {
                any++;
                certain += misread.certain() ? 1 : 0;
                sure += misread.certain() && misread.length() > 2 ? 1 : 0;
            }
        }
    }
}
