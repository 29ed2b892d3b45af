package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteCheckTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGoodNoteIsPassedInSilence() throws IOException {
        write("other.md", "# Notes\n\nNothing asked here.\n");
        assertThat(
                        check(
                                "## What is a lake? {#lake}\n\nA [store](other.md) of [files](https://example.org).\n\n**Key points**\n\n- raw files\n"))
                .isEmpty();
    }

    @Test
    void aQuestionWithoutAnAnswerIsTold() throws IOException {
        assertThat(
                        check(
                                "# Lakes\n\n## What is a lake? {#lake}\n\n## What is a swamp? {#swamp}\n\nA lake nobody tends.\n"))
                .singleElement()
                .asString()
                .contains("note.md:3: the question has no answer");
    }

    @Test
    void aQuestionWithoutAnIdAmongOthersIsTold() throws IOException {
        assertThat(check("## What is a lake? {#lake}\n\nA store.\n\n## What is a swamp?\n\nA lake nobody tends.\n"))
                .singleElement()
                .asString()
                .contains("note.md:5: the question has no id");
    }

    @Test
    void aHeadingThatAsksAndIsNotTakenIsTold() throws IOException {
        assertThat(check("# How to use this guide?\n\nRead it.\n\n## What is a lake?\n\nA store.\n"))
                .singleElement()
                .asString()
                .contains("note.md:1: the heading looks like a question");
    }

    @Test
    void aDeadLinkIsTold() throws IOException {
        assertThat(check("## What is a lake? {#lake}\n\nSee [here](gone/away.md#part) and `[not](this.md)`.\n"))
                .singleElement()
                .asString()
                .contains("note.md:3: the link leads nowhere: gone/away.md");
    }

    @Test
    void aKeyPointThatSaysTooMuchIsTold() throws IOException {
        assertThat(check("## What is a lake? {#lake}\n\nA store.\n\n**Key points**\n\n- " + "many words ".repeat(30)
                        + "\n"))
                .singleElement()
                .asString()
                .contains("a key point is longer than");
    }

    @Test
    void repairedTextIsTold() throws IOException {
        assertThat(check("## What is a lake? {#lake}\n\nA store â€” of files.\n"))
                .singleElement()
                .asString()
                .contains("note.md:3: was saved after UTF-8 was read as another encoding");
    }

    @Test
    void twoQuestionsThatSayTheSameAreTold() throws IOException {
        write("a.md", "## What is a lake?\n\nA store.\n");
        assertThat(check("## What is a LAKE\n\nA store of files.\n"))
                .singleElement()
                .asString()
                .contains("note.md:1: the same question or id");
    }

    private List<Mistake> check(String text) throws IOException {
        write("note.md", text);
        return new NoteCheck(List.of(folder)).mistakes();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
