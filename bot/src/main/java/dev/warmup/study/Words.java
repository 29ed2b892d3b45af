package dev.warmup.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as they stand: runs of letters and digits in lower case, and each CJK character by itself. */
final class Words {
    private static final Pattern QUOTES_AROUND = Pattern.compile("^'+|'+$");

    private Words() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(character -> {
            boolean cjk = Script.isCjk(character);
            if (cjk || !isInWord(character)) {
                flush(word, words);
            }
            if (cjk) {
                words.add(Character.toString(character));
            } else if (isInWord(character)) {
                word.appendCodePoint(character);
            }
        });
        flush(word, words);
        return words;
    }

    static boolean isCjk(String word) {
        return Script.isCjk(word.codePointAt(0));
    }

    private static boolean isInWord(int character) {
        return Character.isLetterOrDigit(character) || character == '\'' || character == '_';
    }

    private static void flush(StringBuilder word, List<String> words) {
        String bare = QUOTES_AROUND.matcher(word).replaceAll("");
        if (!bare.isEmpty()) {
            words.add(bare);
        }
        word.setLength(0);
    }
}
