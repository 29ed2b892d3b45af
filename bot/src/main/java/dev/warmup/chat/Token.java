package dev.warmup.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a typed command. Quotes, straight or curly, keep words together.
 *
 * @param text without the quotes around it
 * @param start where it begins in the typed text, quotes included
 * @param quoted whether it began with a quote, so that it can be no {@code name:value}
 */
record Token(String text, int start, boolean quoted) {
    private static final String OPENING = "\"“”„'‘’";
    private static final String DOUBLE = "\"“”„";

    static List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                at = read(text, at, tokens);
            }
        }
        return tokens;
    }

    /** Reads one token and says where the next may begin. */
    private static int read(String text, int start, List<Token> tokens) {
        var word = new StringBuilder();
        int at = start;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            int closing = closing(text, at, word);
            if (closing > at) {
                word.append(text, at + 1, closing);
                at = closing + 1;
            } else {
                word.append(text.charAt(at++));
            }
        }
        tokens.add(new Token(word.toString(), start, OPENING.indexOf(text.charAt(start)) >= 0));
        return at;
    }

    /** Where the quotation that begins here ends; -1 where none begins. An apostrophe inside a word is a letter. */
    private static int closing(String text, int at, StringBuilder before) {
        char quote = text.charAt(at);
        boolean begins = before.isEmpty() || endsInColon(before);
        if (OPENING.indexOf(quote) < 0 || !begins) {
            return -1;
        }
        String partners = DOUBLE.indexOf(quote) >= 0 ? DOUBLE : "'‘’";
        for (int end = at + 1; end < text.length(); end++) {
            boolean lastOfWord = end + 1 == text.length() || isSpace(text.charAt(end + 1));
            if (partners.indexOf(text.charAt(end)) >= 0 && lastOfWord) {
                return end;
            }
        }
        return -1;
    }

    private static boolean endsInColon(CharSequence word) {
        char last = word.charAt(word.length() - 1);
        return last == ':' || last == '：';
    }

    /** Chinese and Japanese keyboards type an ideographic space. */
    static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
