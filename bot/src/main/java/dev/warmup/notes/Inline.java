package dev.warmup.notes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes emphasis, links, tags and entities off a line of Markdown; what reads the same without them stays. */
final class Inline {
    private static final String MARKS = "*_`[]<>&\\~!";
    private static final boolean[] IS_MARK = new boolean[0x80];
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_ENTITY = 10;
    private static final Set<String> TAGS = Set.of(
            ("a abbr b big blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd"
                            + " li mark ol p pre q s small span strike strong sub summary sup table tbody td th thead tr u ul")
                    .split(" "));
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "#39", "'", "mdash", "—", "ndash",
            "–", "hellip", "…");

    static {
        MARKS.chars().forEach(mark -> IS_MARK[mark] = true);
    }

    private final String line;
    private final StringBuilder plain;
    private int at;

    private Inline(String line) {
        this.line = line;
        this.plain = new StringBuilder(line.length());
    }

    /** The line as it reads, its white space folded. Code keeps its backticks. */
    static String plain(String line) {
        boolean folded = true;
        char before = 'x';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x80) {
                if (IS_MARK[c]) {
                    return fold(new Inline(line).read());
                }
                folded &= c > ' ' ? c <= '~' : c == ' ' && before != ' ';
            } else {
                folded &= isUsual(c);
            }
            before = c;
        }
        return folded ? line.strip() : folded(line);
    }

    private static boolean isMark(char c) {
        return c < IS_MARK.length && IS_MARK[c];
    }

    private String read() {
        while (at < line.length()) {
            char c = line.charAt(at);
            switch (c) {
                case '\\' -> readEscape();
                case '`' -> readCode();
                case '*', '_', '~' -> readEmphasis(c);
                case '!' -> readImage();
                case '[' -> readLink();
                case '<' -> readTag();
                case '&' -> readEntity();
                default -> readText();
            }
        }
        return plain.toString();
    }

    private void readText() {
        int end = at + 1;
        while (end < line.length() && !isMark(line.charAt(end))) {
            end++;
        }
        keep(end - at);
    }

    private void keep(int length) {
        int end = Math.min(line.length(), at + length);
        plain.append(line, at, end);
        at = end;
    }

    private void readEscape() {
        boolean escapes = at + 1 < line.length() && "\\`*_{}[]()#+-.!|<>~".indexOf(line.charAt(at + 1)) >= 0;
        at += escapes ? 1 : 0;
        keep(1);
    }

    private void readCode() {
        int length = run('`');
        int close = line.indexOf("`".repeat(length), at + length);
        keep(close < 0 ? length : close + length - at);
    }

    private void readEmphasis(char mark) {
        int length = run(mark);
        int identifier = mark == '_' && length == 2 ? lengthOfIdentifier() : 0;
        if (identifier > 0) {
            keep(identifier);
            return;
        }
        boolean opens = isText(at + length);
        boolean closes = at > 0 && isText(at - 1);
        boolean insideWord = isWord(at - 1) && isWord(at + length);
        boolean isMark = (opens || closes)
                && !(mark == '_' && insideWord)
                && !(mark == '~' && length < 2)
                && !(mark == '*' && isWildcard(length));
        if (isMark) {
            at += length;
        } else {
            keep(length);
        }
    }

    /** As in {@code COUNT(*)}, {@code *args} and {@code a*b}. */
    private boolean isWildcard(int length) {
        boolean inParentheses =
                at > 0 && line.charAt(at - 1) == '(' && at + length < line.length() && line.charAt(at + length) == ')';
        return length == 1 && (inParentheses || (line.indexOf('*', at + 1) < 0 && line.lastIndexOf('*', at - 1) < 0));
    }

    /** As in {@code __init__}; 0 if what begins here is none. */
    private int lengthOfIdentifier() {
        int end = at + 2;
        while (end < line.length() && (Character.isLowerCase(line.charAt(end)) || line.charAt(end) == '_')) {
            end++;
        }
        boolean named = end > at + 4 && line.startsWith("__", end - 2) && !isWord(end);
        return named ? end - at : 0;
    }

    private boolean isText(int index) {
        return index >= 0 && index < line.length() && !Character.isWhitespace(line.charAt(index));
    }

    private boolean isWord(int index) {
        return index >= 0 && index < line.length() && Character.isLetterOrDigit(line.charAt(index));
    }

    private int run(char mark) {
        int length = 1;
        while (at + length < line.length() && line.charAt(at + length) == mark) {
            length++;
        }
        return length;
    }

    private void readImage() {
        if (at + 1 < line.length() && line.charAt(at + 1) == '[') {
            int close = line.indexOf("](", at);
            int end = close < 0 ? -1 : line.indexOf(')', close);
            if (end >= 0) {
                at = end + 1;
                return;
            }
        }
        keep(1);
    }

    private void readLink() {
        int close = LinkText.closeOf(line, at);
        int end = close < 0 ? -1 : LinkText.endOf(line, close);
        if (end < 0 || end - at > LONGEST_LINK) {
            keep(1);
        } else {
            plain.append(plain(line.substring(at + 1, close)));
            at = end;
        }
    }

    private void readTag() {
        int close = near('>', LONGEST_TAG);
        if (close < 0 || !isTag(line.substring(at + 1, close))) {
            keep(1);
            return;
        }
        boolean breaks = line.regionMatches(true, at, "<br", 0, 3) || line.regionMatches(true, at, "</td", 0, 4);
        plain.append(breaks ? " " : "");
        at = close + 1;
    }

    /** The next such character not too far away; negative if there is none. */
    private int near(char wanted, int farthest) {
        int last = Math.min(line.length(), at + farthest);
        for (int i = at; i < last; i++) {
            if (line.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTag(String inside) {
        int start = inside.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        return inside.startsWith("!--")
                || TAGS.contains(inside.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private void readEntity() {
        int end = near(';', LONGEST_ENTITY);
        String entity = end > at ? ENTITIES.get(line.substring(at + 1, end)) : null;
        if (entity == null) {
            keep(1);
        } else {
            plain.append(entity);
            at = end + 1;
        }
    }

    /** One space for any white space, none for what has no width, ordinary letters for mathematical ones. */
    private static String fold(String text) {
        return isFolded(text) ? text.strip() : folded(text);
    }

    /** Most lines have single spaces and nothing unusual, and need no work. */
    private static boolean isFolded(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !isUsual(c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Neither white space nor without width, and no part of a mathematical letter. */
    private static boolean isUsual(char c) {
        return (c > ' ' && c <= '~')
                || (c > '\u3000' && c < '\uFE00' && c != '\uD835')
                || (c >= '\u2010' && c <= '\u2027')
                || (c > '\u2060' && c < '\u3000')
                || (c > '\u00A0' && c < '\u1680')
                || (c > '\uFEFF');
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if ((c > ' ' && c <= '~') || (c < Character.MAX_VALUE && Han.is((char) c))) {
                folded.append(space ? " " : "").append((char) c);
                space = false;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = folded.length() > 0;
            } else if (!hasNoWidth(c)) {
                folded.append(space ? " " : "");
                space = false;
                append(folded, c);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        if (c >= 0x1D400 && c <= 0x1D7FF) {
            folded.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else {
            folded.appendCodePoint(c);
        }
    }

    private static boolean hasNoWidth(int c) {
        return (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x2060 || Character.getType(c) == Character.CONTROL;
    }
}
