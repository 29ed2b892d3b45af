package dev.warmup.notes;

import dev.warmup.notes.Block.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Tells indented code from indented text. */
final class CodeLook {
    private static final String OPENING = "#@$<{}[|";
    private static final List<String> OPENING_SIGNS = List.of("//", "--", "/*", ">>>");
    private static final String CLOSING = ";{}[(\\,";
    private static final String KEYWORD_LETTERS = "SFWGOICdcifrp";
    private static final Pattern KEYWORD = Pattern.compile(
            "(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|INSERT|CREATE|def|class|import|from|return|for|if|print)\\b(?!.*[?？])");
    private static final int FEWEST_ASKING = 2;
    private static final int MOST_LOOKED_AT = 400;

    private CodeLook() {}

    /** Whether at least a third of the lines look like code, and no questions stand among them. */
    static boolean looksLikeCode(List<Line> lines) {
        int like = 0;
        int asking = 0;
        for (Line line : lines) {
            boolean code = isCode(line.text());
            like += code ? 1 : 0;
            asking += !code && asks(line.text()) ? 1 : 0;
        }
        return like * 3 >= lines.size() && asking < FEWEST_ASKING;
    }

    /** Questions may have pieces of code among them. */
    private static boolean asks(String line) {
        return (line.indexOf('?') >= 0 || line.indexOf('？') >= 0) && Wording.of(line) == Wording.IS_MARKED;
    }

    static boolean isCode(String line) {
        String start = line.length() > MOST_LOOKED_AT ? line.substring(0, MOST_LOOKED_AT) : line;
        String text = start.strip();
        return !text.isEmpty() && (begins(text) || ends(text) || holdsSign(start));
    }

    private static boolean begins(String line) {
        char first = line.charAt(0);
        if (OPENING.indexOf(first) >= 0) {
            return true;
        }
        if (Character.isLetter(first)) {
            return KEYWORD_LETTERS.indexOf(first) >= 0 && KEYWORD.matcher(line).lookingAt();
        }
        for (String sign : OPENING_SIGNS) {
            if (line.startsWith(sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String line) {
        return CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** A comparison, a call, an assignment or an arrow. */
    private static boolean holdsSign(String line) {
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            char before = line.charAt(i - 1);
            boolean sign = switch (c) {
                case '=' -> "=!<>".indexOf(before) >= 0;
                case '>' -> before == '-' || before == '=';
                case '(' -> isWord(before);
                default -> before == '=' && i > 1 && isSpace(c) && isSpace(line.charAt(i - 2));
            };
            if (sign) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
