package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.notes.Block.Code;
import dev.warmup.notes.Block.Passage;
import dev.warmup.notes.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long notes are parsed some pages at a time, and nobody notices where one part ends. */
class ParsedLinesTest {
    private static final int MANY = 20_000;
    private static final String TEXT = "Words between empty lines.\n\n";

    @Test
    void aLongNoteIsParsedInParts() {
        NoteText note = NoteText.of(TEXT.repeat(MANY));

        assertThat(ParsedLines.from(note, 1).next()).isLessThan(note.lastLine());
        assertThat(BlockReader.read(note, 1)).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n%s```\n", "<!--\n%s-->\n", "<pre>\n%s</pre>\n"})
    void codeLongerThanAPartStaysOneBlock(String around) {
        String code = around.formatted("value = 1\n\n".repeat(MANY));

        List<Block> blocks = BlockReader.read(NoteText.of(TEXT + code + TEXT), 1);

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).isInstanceOf(Code.class);
        assertThat(blocks.get(2)).isInstanceOf(Passage.class);
    }

    @Test
    void aLongNumberedListKeepsCounting() {
        List<Block> blocks = BlockReader.read(NoteText.of("1. Words in an item.\n\n".repeat(MANY)), 1);

        assertThat(blocks).hasSize(MANY);
        assertThat(blocks.get(MANY - 1))
                .isInstanceOfSatisfying(
                        Passage.class, item -> assertThat(item.number()).isEqualTo(MANY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 |\n",
                "a | b\n- | -\n1 | 2\n",
                "| a |\n| :-: |\n| 1 |\n",
                "Words above.\n| a\\|b | c |\n|:--|--:|\n| 1 |\n"
            })
    void aTableHasAHeaderAndARowOfDashesBelow(String table) {
        assertThat(BlockReader.read(NoteText.of(table), 1)).last().isInstanceOf(Table.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"| a | b |\n|---|\n", "a\n---|---\n", "| a |\n||---|\n", "| a |\n| -:- |\n", "| a |\n\n|---|\n"})
    void otherLinesWithBarsAreNoTable(String text) {
        assertThat(BlockReader.read(NoteText.of(text), 1)).noneMatch(Table.class::isInstance);
    }
}
