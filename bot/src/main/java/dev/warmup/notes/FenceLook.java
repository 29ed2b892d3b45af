package dev.warmup.notes;

import java.util.Locale;
import java.util.Set;

/** Tells text in a fence from code: some authors put the list of what they were asked into one. */
final class FenceLook {
    private static final Set<String> TEXT = Set.of("", "text", "txt", "plain", "plaintext", "markdown", "md");
    private static final int FEWEST_IN_CODE = 3;
    private static final int SHARE_OF_ENTRIES = 3;
    private static final int SHARE_OF_CODE = 4;
    private static final int MOST_LOOKED_AT = 400;
    private static final int SHORTEST_TASK = 40;

    /** Text is announced, or nothing is. */
    private final boolean said;

    private int all;
    private int code;
    private int entries;
    private boolean opens;

    private FenceLook(boolean said) {
        this.said = said;
    }

    /**
     * Whether a closer look is worth while: where code is announced, some marks must stand in it.
     *
     * @param info the words behind the fence's opening marks
     */
    static boolean mayHoldText(String info, String literal) {
        if (isSaid(info)) {
            return true;
        }
        int marks = 0;
        for (int i = 0; i < literal.length() && marks < FEWEST_IN_CODE; i++) {
            marks += Wording.isMark(literal.charAt(i)) ? 1 : 0;
        }
        return marks >= FEWEST_IN_CODE;
    }

    private static boolean isSaid(String info) {
        return TEXT.contains(info.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the lines in a fence are a list of questions or a dialogue.
     *
     * @param info the words behind the fence's opening marks
     */
    static boolean holdsText(String info, NoteText note, int first, int last) {
        FenceLook look = new FenceLook(isSaid(info));
        int mostCode = look.said ? (last - first + 1) / SHARE_OF_CODE : 0;
        for (int line = first; line <= last && look.code <= mostCode; line++) {
            String text = note.line(line).strip();
            if (!text.isEmpty()) {
                look.add(text.length() > MOST_LOOKED_AT ? text.substring(0, MOST_LOOKED_AT) : text);
            }
        }
        return look.code <= mostCode && look.isText();
    }

    private void add(String line) {
        boolean drawn = isDrawn(line);
        boolean entry = isEntry(line);
        opens |= said && (isSpoken(line) || (all == 0 && isTask(line)));
        all++;
        entries += entry ? 1 : 0;
        code += drawn || (!entry && CodeLook.isCode(line)) ? 1 : 0;
    }

    private boolean isText() {
        return said
                ? code * SHARE_OF_CODE <= all && (opens || (entries > 0 && entries * SHARE_OF_ENTRIES >= all))
                : entries >= FEWEST_IN_CODE && code == 0 && entries * SHARE_OF_ENTRIES >= all;
    }

    /** A numbered line, or one that asks; where code is announced, only one that asks and is no comment. */
    private boolean isEntry(String line) {
        char first = line.charAt(0);
        if (first == '#' || first == '/' || line.startsWith("--")) {
            return false;
        }
        if (!said && line.indexOf('?') < 0 && line.indexOf('？') < 0) {
            return false;
        }
        boolean numbered = said && Numbering.endOfNumber(line) > 0;
        return numbered || Wording.of(line).atLeast(said ? Wording.ASKS : Wording.IS_MARKED);
    }

    /** A line of an interviewer. */
    private static boolean isSpoken(String line) {
        Label label = Label.startOf(line).label();
        return label == Label.INTERVIEWER || label == Label.QUESTION;
    }

    /** A task in full sentences, above its example. */
    private static boolean isTask(String line) {
        return Han.width(line) >= SHORTEST_TASK && Wording.of(line).atLeast(Wording.MAY_ASK);
    }

    /** Lines of boxes, trees and plans. */
    private static boolean isDrawn(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x2500 && c <= 0x257F) {
                return true;
            }
        }
        return false;
    }
}
