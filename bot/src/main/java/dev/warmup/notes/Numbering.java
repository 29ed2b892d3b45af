package dev.warmup.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers, bullets and pictures with which lines begin. */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile("^(?:"
            + "\\d{1,3}(?:\\.\\d{1,3}){1,3}\\s*[.)）:：、]?\\s+"
            + "|\\d{1,3}(?:\\.\\d{1,3}){1,3}[.)）:：、](?=[^\\d\\s])"
            + "|\\d{1,3}\\.\\)\\s*"
            + "|\\d{1,3}\\s*(?:[)）、．:：\\]]|\\.(?!\\d)|\\s[-–—]\\s|\\\\[.)])\\s*(?!\\d)"
            + "|\\d{1,3}[,，]\\s?(?=[^\\d\\s])"
            + "|[(（\\[【]\\s*\\d{1,3}\\s*[)）\\]】]\\s*"
            + "|#\\s?\\d{1,3}\\s*[.:)]?\\s+"
            + "|[①-⑳⑴-⒇⒈-⒛❶-❿➀-➓㈠-㈩]\\s*"
            + "|\\d\\uFE0F?\\u20E3\\uFE0F?[.):]?\\s*|\\x{1F51F}\\s*"
            + "|第\\s*[一二三四五六七八九十百零\\d]{1,4}\\s*[题问][:：、.．]?\\s*"
            + "|[(（]?[一二三四五六七八九十百]{1,3}[、.．)）]\\s*"
            + "|[a-zA-Z][.)]\\s+(?=\\S{2})"
            + "|(?:x{0,2}(?:ix|iv|v?i{1,3}|v|x))[.)]\\s+"
            + "|(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]\\s+"
            + ")");
    private static final Pattern BARE_NUMBER = Pattern.compile("^\\d{1,3}\\s+(?![秒分小天周月年个万亿道种条张位次人台])");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[-*+•·–—▪▫◦●○■□➢➤►▶→⇒‣⁃✓✔☐☑§Ø]|--|>+|\\[[ xX]])\\s+|^[•●▪◦➢➤►▶‣]|^-(?=\\p{L})|^--(?=\\p{L}+ \\p{L})");
    private static final String BULLETS = "-*+•·–—▪▫◦●○■□➢➤►▶→⇒‣⁃✓✔☐☑§>[";
    /** The circled 1; all other signs that number begin behind it. */
    private static final char FIRST_FIGURE = '①';

    private static final String PLAIN_SEPARATORS = ".)、：";
    private static final int LONGEST = 24;

    private Numbering() {}

    /** Where the text begins behind a number; 0 if there is none. */
    static int endOfNumber(String line) {
        if (line.isEmpty() || !mayBeginNumber(line)) {
            return 0;
        }
        int plain = endOfPlainNumber(line);
        if (plain > 0) {
            return plain;
        }
        String start = start(line);
        Matcher number = NUMBER.matcher(start);
        if (number.find()) {
            return number.end();
        }
        Matcher bare = BARE_NUMBER.matcher(start);
        boolean asks = isDigit(line.charAt(0))
                && bare.find()
                && Wording.of(line.substring(bare.end())).compareTo(Wording.COMPARES) >= 0;
        return asks ? bare.end() : 0;
    }

    /** The last figure of the number before a text, as 3 in "2.3 Joins"; 0 if it begins with none. */
    static int valueOf(String line) {
        int value = 0;
        for (int i = 0; i < Math.min(LONGEST, line.length()); i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
            } else if (c == '.' && i + 1 < line.length() && Character.isDigit(line.charAt(i + 1))) {
                value = 0;
            } else if (value > 0 || (c != '(' && c != '#' && c != '[')) {
                break;
            }
        }
        return value;
    }

    /** Whether a line begins with a word and neither with a number nor with a sign. */
    static boolean beginsWithWord(String line) {
        return !line.isEmpty() && Character.isLetter(line.charAt(0)) && !mayBeginNumber(line) && !isLetterForDot(line);
    }

    /** Most lines begin with a word, and looking closer costs time. */
    private static boolean mayBeginNumber(String line) {
        char c = line.charAt(0);
        if (FirstWord.isLatin(c)) {
            int end = 1;
            while (end < line.length() && end < LONGEST && FirstWord.isLatin(line.charAt(end))) {
                end++;
            }
            return end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        }
        if (Han.is(c)) {
            return "第一二三四五六七八九十百零".indexOf(c) >= 0;
        }
        return c < 0x80 ? isDigit(c) || "([#".indexOf(c) >= 0 : c >= FIRST_FIGURE;
    }

    /** Behind "12. ", "12) " or "12、", as most numbers are written; 0 if something else stands here. */
    private static int endOfPlainNumber(String line) {
        int at = 0;
        while (at < line.length() && at < 4 && isDigit(line.charAt(at))) {
            at++;
        }
        if (at == 0 || at == 4 || at + 2 >= line.length() || PLAIN_SEPARATORS.indexOf(line.charAt(at)) < 0) {
            return 0;
        }
        int end = line.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        char next = line.charAt(end);
        return next > ' ' && next != ')' && !isDigit(next) ? end : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the text begins behind a bullet; 0 if there is none. */
    static int endOfBullet(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        if (Character.isLetterOrDigit(line.charAt(0))) {
            return isLetterForDot(line) ? 2 : 0;
        }
        if (BULLETS.indexOf(line.charAt(0)) < 0 || line.startsWith("**")) {
            return 0;
        }
        Matcher bullet = BULLET.matcher(start(line));
        return bullet.find() ? bullet.end() : 0;
    }

    /** What is left of a round bullet when a list is pasted from a word processor: "l Why Kafka?", "o Why Flink?". */
    private static boolean isLetterForDot(String line) {
        return line.length() > 3
                && (line.charAt(0) == 'l' || line.charAt(0) == 'o' || line.charAt(0) == 'Ø')
                && (line.charAt(1) == ' ' || line.charAt(1) == '\t')
                && Character.isLetter(line.charAt(2));
    }

    /** Where the text begins behind pictures and other ornaments; 0 if there are none. */
    static int endOfOrnaments(String line) {
        int end = 0;
        int at = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            if (c > ' ' && c < 0x80) {
                break;
            }
            if (isOrnament(c)) {
                at += Character.charCount(c);
                end = at;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
            } else {
                break;
            }
        }
        return end == 0 ? 0 : at;
    }

    static String withoutTrailingOrnaments(String text) {
        int end = text.length();
        while (end > 0) {
            int c = text.codePointBefore(end);
            if (!isOrnament(c) && c != ' ') {
                break;
            }
            end -= Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** Emoji, dingbats, arrows, geometric shapes and what joins and varies them. */
    static boolean isOrnament(int c) {
        boolean keycapped = c == 0x1F51F;
        return !keycapped
                && ((c >= 0x1F000 && c <= 0x1FAFF)
                        || (c >= 0x2600 && c <= 0x27BF && !(c >= 0x2776 && c <= 0x2793))
                        || (c >= 0x2190 && c <= 0x21FF)
                        || (c >= 0x2300 && c <= 0x23FF)
                        || (c >= 0x25A0 && c <= 0x25FF)
                        || (c >= 0x2B00 && c <= 0x2BFF)
                        || (c >= 0xFE00 && c <= 0xFE0F)
                        || c == 0x200D
                        || c == 0x20E3
                        || c == 0xFFFD
                        || (c >= 0xE0020 && c <= 0xE007F));
    }

    private static String start(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
