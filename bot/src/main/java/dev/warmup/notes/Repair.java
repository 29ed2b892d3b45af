package dev.warmup.notes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
        Set<Integer> repaired = new TreeSet<>();
        String better = stretch.text();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Evidence evidence = Evidence.in(better);
            if (!evidence.isThere()) {
                break;
            }
            better = repairLines(NoteText.of(better, stretch.firstLine()), evidence, repaired);
        }
        return new Repair(better, List.copyOf(repaired));
    }

    private static String repairLines(NoteText note, Evidence evidence, Set<Integer> repaired) {
        StringBuilder better = new StringBuilder(note.all().length());
        for (int number = note.firstLine(); number <= note.lastLine(); number++) {
            String line = note.line(number);
            String repairedLine = new MisreadLine(line, evidence.codepage(), evidence.sure()).repaired();
            if (!repairedLine.equals(line)) {
                repaired.add(number);
            }
            // A line that was nothing but lost bytes stays a line.
            better.append(repairedLine.isEmpty() && !line.isEmpty() ? " " : repairedLine);
            better.append(note.all(), note.startOf(number) + line.length(), note.startOf(number + 1));
        }
        return better.toString();
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
                if (text.charAt(i) >= 0x80) {
                    windows.add(text, i);
                    macRoman.add(text, i);
                }
            }
            Count more = macRoman.certain > windows.certain ? macRoman : windows;
            return new Evidence(more.codepage, windows.any + macRoman.any > 0, more.sure > 0);
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
