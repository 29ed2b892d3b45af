package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveNotesTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void twoNotes() throws IOException {
        write("a.md", "## What is a? {#a}\n\nIt is a.\n", 0);
        write("b.md", "## What is b? {#b}\n\nIt is b.\n", 0);
    }

    @Test
    void nothingChangesWhileNoFileDoes() {
        LiveNotes live = live();
        Notes before = live.current();
        assertThat(live.refresh()).isFalse();
        assertThat(live.current()).isSameAs(before);
    }

    @Test
    void aChangedNoteIsReadAnew() throws IOException {
        LiveNotes live = live();
        write("a.md", "## What is an A? {#a}\n\nIt is a.\n", 5);
        assertThat(live.refresh()).isTrue();
        assertThat(texts(live)).containsExactly("What is an A?", "What is b?");
    }

    @Test
    void addedAndRemovedNotesAreNoticed() throws IOException {
        LiveNotes live = live();
        Files.delete(folder.resolve("a.md"));
        write("c.md", "## What is c? {#c}\n\nIt is c.\n", 0);
        assertThat(live.refresh()).isTrue();
        assertThat(texts(live)).containsExactly("What is b?", "What is c?");
    }

    @Test
    void aBrokenNoteIsToldAndItsLastGoodVersionStays() throws IOException {
        LiveNotes live = live();
        write("a.md", "---\ntopic: [broken\n---\n## What is new? {#new}\n", 5);
        assertThat(live.refresh()).isTrue();
        assertThat(texts(live)).containsExactly("What is a?", "What is b?");
        assertThat(live.current().mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.what()).contains("YAML"));
        assertThat(live.refresh()).isFalse();

        write("a.md", "## What is mended? {#a}\n\nAll.\n", 10);
        live.refresh();
        assertThat(texts(live)).containsExactly("What is mended?", "What is b?");
        assertThat(live.current().mistakes()).isEmpty();
    }

    @Test
    void aNoteThatWasEmptiedKeepsItsQuestions() throws IOException {
        LiveNotes live = live();
        write("a.md", "", 5);
        live.refresh();
        assertThat(texts(live)).containsExactly("What is a?", "What is b?");
    }

    private LiveNotes live() {
        return new LiveNotes(List.of(folder));
    }

    private static List<String> texts(LiveNotes live) {
        return live.current().questions().stream()
                .map(question -> question.text())
                .toList();
    }

    private void write(String name, String text, int minutes) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(MORNING.plusSeconds(60L * minutes)));
    }
}
