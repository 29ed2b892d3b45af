package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.warmup.study.QuestionId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void notesAreFoundAtAnyDepthInAlphabeticalOrder() throws IOException {
        write("b.md", "## What is b?\n\nb\n");
        write("a/deep/er.markdown", "## What is a?\n\na\n");
        write("c.txt", "1) What is c?\nc\n");
        write("picture.png", "## What is no note?\n");
        assertThat(read().questions())
                .extracting(question -> question.text())
                .containsExactly("What is a?", "What is b?", "What is c?");
        assertThat(read().mistakes()).isEmpty();
    }

    @Test
    void whatIsNoNoteIsAMistakeAndNeverAHang() throws IOException, InterruptedException {
        write("good.md", "## What is good?\n\nthis\n");
        Files.createDirectory(folder.resolve("folder.md"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("dangling.md"), folder.resolve("nowhere"));
        int made = new ProcessBuilder("mkfifo", folder.resolve("pipe.md").toString())
                .start()
                .waitFor();
        Notes notes = assertTimeoutPreemptively(Duration.ofSeconds(20), this::read);
        assertThat(notes.questions()).hasSize(1);
        assertThat(notes.mistakes())
                .extracting(Mistake::toString)
                .anyMatch(mistake -> mistake.endsWith("loop:1: is a link to a folder above it"))
                .anyMatch(mistake -> mistake.endsWith("dangling.md:1: is a link to nothing"))
                .hasSize(made == 0 ? 3 : 2);
    }

    @Test
    void aPathThatIsNotThereIsAMistake() {
        assertThat(new NoteFolder(List.of(folder.resolve("missing"))).read().mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.what()).isEqualTo("no such file or folder"));
    }

    @Test
    void anEmptyFolderHoldsNothing() {
        assertThat(read().questions()).isEmpty();
        assertThat(read().mistakes()).isEmpty();
        assertThat(read().template()).isEmpty();
    }

    @Test
    void anEmptyOrBinaryFileIsRefusedInOneLine() throws IOException {
        write("empty.md", " \n");
        Files.write(folder.resolve("nul.md"), new byte[5_000]);
        assertThat(read().mistakes())
                .extracting(Mistake::what)
                .containsExactly(
                        "the note is empty; write something or delete it", "is no text; save it as UTF-8 or rename it");
    }

    @Test
    void olderEncodingsAreRead() throws IOException {
        Files.write(folder.resolve("gb.md"), "## 什么是数据仓库？\n\n分层的数据。\n".getBytes(Charset.forName("GB18030")));
        Files.write(
                folder.resolve("latin.md"),
                "## What is a café?\n\nDéjà vu\n".getBytes(Charset.forName("windows-1252")));
        Files.write(
                folder.resolve("wide.md"), "\uFEFF## What is wide?\n\nthis\n".getBytes(Charset.forName("UTF-16LE")));
        assertThat(read().questions())
                .extracting(question -> question.text())
                .containsExactly("什么是数据仓库？", "What is a café?", "What is wide?");
    }

    @Test
    void ofTwoQuestionsWithOneIdTheFirstIsKept() throws IOException {
        write("a.md", "## What is first? {#same}\n\nfirst\n");
        write("b.md", "## What is second? {#same}\n\nsecond\n");
        Notes notes = read();
        assertThat(notes.question(new QuestionId("same")).orElseThrow().text()).isEqualTo("What is first?");
        assertThat(notes.questions()).hasSize(1);
        assertThat(notes.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.place().file()).endsWith("b.md");
            assertThat(mistake.what()).contains("a.md:1");
        });
    }

    @Test
    void topicsAreThoseOfTheQuestions() throws IOException {
        write("a.md", "---\ntopic: Data Modelling\n---\n## What is a grain? {#grain}\n\nthe meaning of a row\n");
        write("b.md", "---\ntopic: sql\n---\n## What is a join? {#join}\n\ntwo tables\n");
        assertThat(read().topics()).containsExactly("data-modelling", "sql");
    }

    private Notes read() {
        return new NoteFolder(List.of(folder)).read();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
