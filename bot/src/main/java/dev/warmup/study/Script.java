package dev.warmup.study;

import java.lang.Character.UnicodeScript;

/** Tells the writing systems that put no spaces between words from those that do. */
final class Script {
    private Script() {}

    /** Chinese, Japanese or Korean: Han, Hiragana, Katakana, Hangul or Bopomofo. */
    static boolean isCjk(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }
}
