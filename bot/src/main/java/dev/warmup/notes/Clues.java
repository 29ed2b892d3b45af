package dev.warmup.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What regular expressions found in a text mean; the first that is found decides. Each is tried only on a text that
 * holds one of the fragments without which it finds nothing: most texts hold none.
 */
final class Clues<T> {
    private final List<Clue<T>> clues;
    private final Fragments fragments;

    private Clues(List<Clue<T>> clues) {
        this.clues = List.copyOf(clues);
        this.fragments = new Fragments(clues.stream().map(Clue::fragments).toList());
    }

    static <T> Clues<T> of(List<Clue<T>> clues) {
        return new Clues<>(clues);
    }

    /** What the first clue found in a text means. */
    Optional<T> meaningOf(String text) {
        int groups = fragments.in(text);
        for (int i = 0; groups >>> i != 0; i++) {
            Clue<T> clue = clues.get(i);
            if ((groups >>> i & 1) != 0 && clue.pattern().matcher(text).find()) {
                return Optional.of(clue.meaning());
            }
        }
        return Optional.empty();
    }

    /**
     * One regular expression.
     *
     * @param fragments in lower case; one of them is in everything that the pattern finds
     */
    record Clue<T>(T meaning, Pattern pattern, List<String> fragments) {
        /** Letters match whatever their case. */
        static <T> Clue<T> of(T meaning, String regex, String fragments) {
            List<String> list = List.of(fragments.split(",", -1));
            return new Clue<>(meaning, Pattern.compile(regex, Pattern.CASE_INSENSITIVE), list);
        }
    }
}
