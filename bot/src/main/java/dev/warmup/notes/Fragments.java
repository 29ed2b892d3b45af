package dev.warmup.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of fragments, looked for in one pass over a text. English letters match whatever their case. Looking for a
 * hundred fragments costs about as much as looking for one, so this says quickly which closer looks are worth while.
 */
final class Fragments {
    private static final int SLOTS = 1 << 12;

    private final Fragment[][] slots = new Fragment[SLOTS][];
    /** One bit for each slot that is not empty: few, and all of them stay near the processor. */
    private final long[] filled = new long[SLOTS / Long.SIZE];

    /**
     * Fragments by group; a group's number is its place in the list.
     *
     * @param groups at most 32; fragments in lower case, of one character only if it is none of ASCII
     */
    Fragments(List<List<String>> groups) {
        for (int group = 0; group < groups.size(); group++) {
            for (String text : groups.get(group)) {
                add(new Fragment(text, 1 << group));
            }
        }
    }

    private void add(Fragment fragment) {
        String text = fragment.text();
        int slot = text.length() == 1 ? slot(0, text.charAt(0)) : slot(text.charAt(0), text.charAt(1));
        List<Fragment> there = new ArrayList<>(slots[slot] == null ? List.of() : List.of(slots[slot]));
        there.add(fragment);
        slots[slot] = there.toArray(new Fragment[0]);
        filled[slot / Long.SIZE] |= 1L << slot;
    }

    /** The groups of which a text holds a fragment, one bit each, the first group in the lowest bit. */
    int in(String text) {
        int found = 0;
        int before = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int c = lower(text.charAt(i));
            int slot = slot(before, c);
            if (isFilled(slot)) {
                found = among(slots[slot], text, i - 1, found);
            }
            if (c >= 0x80 && isFilled(slot(0, c))) {
                found = among(slots[slot(0, c)], text, i, found);
            }
            before = c;
        }
        return found;
    }

    private boolean isFilled(int slot) {
        return (filled[slot / Long.SIZE] >>> slot & 1) != 0;
    }

    private static int among(Fragment[] slot, String text, int at, int before) {
        int found = before;
        for (Fragment fragment : slot) {
            if ((found & fragment.group()) == 0 && fragment.isAt(text, at)) {
                found |= fragment.group();
            }
        }
        return found;
    }

    private static int slot(int first, int second) {
        return (first * 61 + second) & (SLOTS - 1);
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    private record Fragment(String text, int group) {
        boolean isAt(String all, int at) {
            if (at < 0 || at + text.length() > all.length()) {
                return false;
            }
            // Their beginnings are alike already.
            for (int i = text.length() - 1; i >= 0; i--) {
                if (lower(all.charAt(at + i)) != text.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
