package dev.warmup.notes;

import java.util.ArrayList;
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
        if (!holdsMisread(text)) {
            return new Repair(text, List.of());
        }
        NoteText note = NoteText.of(text);
        Evidence evidence = Evidence.in(text);
        StringBuilder repaired = new StringBuilder(text.length());
        List<Integer> lines = new ArrayList<>();
        for (int number = 1; number <= note.lineCount(); number++) {
            String line = note.lines(number, number);
            String better = repairLine(line, evidence);
            if (!better.equals(line)) {
                lines.add(number);
            }
            repaired.append(better);
        }
        return lines.isEmpty() ? new Repair(text, List.of()) : new Repair(repaired.toString(), lines);
    }

    private static boolean holdsMisread(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80
                    && (Misread.at(text, i, Codepage.WINDOWS).isWhole()
                            || Misread.at(text, i, Codepage.MAC_ROMAN).isWhole())) {
                return true;
            }
        }
        return false;
    }

    private static String repairLine(String line, Evidence evidence) {
        if (line.chars().allMatch(c -> c < 0x80)) {
            return line;
        }
        String better = line;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = better;
            better = new MisreadLine(better, Codepage.WINDOWS, evidence.windows()).repaired();
            better = new MisreadLine(better, Codepage.MAC_ROMAN, evidence.macRoman()).repaired();
            if (better.equals(before)) {
                break;
            }
        }
        return better;
    }

    /**
     * Whether a note surely holds misread text; then doubtful sequences in it are taken for misread too.
     *
     * @param windows read as one of the Windows encodings
     * @param macRoman read as Mac Roman
     */
    private record Evidence(boolean windows, boolean macRoman) {
        static Evidence in(String text) {
            return new Evidence(isSure(text, Codepage.WINDOWS), isSure(text, Codepage.MAC_ROMAN));
        }

        private static boolean isSure(String text, Codepage codepage) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) >= 0x80) {
                    Misread misread = Misread.at(text, i, codepage);
                    if (misread.isWhole() && misread.certain() && misread.length() > 2) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
