package dev.warmup.notes;

import java.util.ArrayList;
import java.util.List;

/** Words with which a text may begin, or may end; looking for all of them costs about as much as looking for one. */
final class Affixes {
    private static final int SLOTS = 1 << 9;

    private final String[][] byFirst = new String[SLOTS][0];
    private final String[][] byLast = new String[SLOTS][0];

    private Affixes() {}

    /** @param words separated by commas */
    static Affixes of(String words) {
        Affixes affixes = new Affixes();
        for (String word : words.split(",", -1)) {
            add(affixes.byFirst, slot(word.charAt(0)), word);
            add(affixes.byLast, slot(word.charAt(word.length() - 1)), word);
        }
        return affixes;
    }

    private static void add(String[][] slots, int slot, String word) {
        List<String> there = new ArrayList<>(List.of(slots[slot]));
        there.add(word);
        slots[slot] = there.toArray(new String[0]);
    }

    private static int slot(char c) {
        return c & (SLOTS - 1);
    }

    /** Whether a text begins with one of them. */
    boolean begin(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String word : byFirst[slot(text.charAt(0))]) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them ends a text, or stands before the remark in brackets that ends it: "数据倾斜的原因（Spark）". */
    boolean end(String text) {
        if (endAt(text, text.length())) {
            return true;
        }
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last != ')' && last != '）') {
            return false;
        }
        for (int i = text.length() - 2; i > 0; i--) {
            char c = text.charAt(i);
            if ((c == '(' || c == '（') && endAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endAt(String text, int end) {
        if (end == 0) {
            return false;
        }
        for (String word : byLast[slot(text.charAt(end - 1))]) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }
}
