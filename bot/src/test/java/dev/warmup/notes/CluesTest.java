package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.notes.Clues.Clue;
import java.util.List;
import org.junit.jupiter.api.Test;

class CluesTest {
    private static final Clues<String> CLUES = Clues.of(List.of(
            Clue.of("drink", "\\btea\\b|茶", "tea,茶"),
            Clue.of("dish", "\\b(?:pie|cake)s?\\b", "pie,cake"),
            Clue.of("meal", "^lunch\\b", "lunch")));

    @Test
    void theFirstClueThatIsFoundDecides() {
        assertThat(CLUES.meaningOf("Pies with TEA")).contains("drink");
        assertThat(CLUES.meaningOf("Two cakes")).contains("dish");
        assertThat(CLUES.meaningOf("我喝茶")).contains("drink");
        assertThat(CLUES.meaningOf("lunch")).contains("meal");
    }

    @Test
    void aFragmentAloneIsNoClue() {
        assertThat(CLUES.meaningOf("a steak and a piece")).isEmpty();
        assertThat(CLUES.meaningOf("no lunch")).isEmpty();
        assertThat(CLUES.meaningOf("")).isEmpty();
    }

    @Test
    void fragmentsAreFoundAtBothEndsAndInsideEachOther() {
        Fragments fragments = new Fragments(List.of(List.of("ab"), List.of("abc"), List.of("bc"), List.of("问")));
        assertThat(fragments.in("xABC")).isEqualTo(0b0111);
        assertThat(fragments.in("ab")).isEqualTo(0b0001);
        assertThat(fragments.in("a问")).isEqualTo(0b1000);
        assertThat(fragments.in("b")).isZero();
    }
}
