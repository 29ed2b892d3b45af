package dev.warmup.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.notes.LiveNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIndexTest {
    @TempDir
    Path folder;

    @Test
    void aChangedNoteIsFoundByItsNewWords() throws IOException {
        var note = folder.resolve("a.md");
        Files.writeString(note, "# A\n\n## What is a broker?\n\nA server of Kafka.\n");
        var notes = new LiveNotes(List.of(folder));
        var live = new LiveIndex(notes::current);
        assertThat(live.current().search("broker", 5)).hasSize(1);

        Files.writeString(note, "# A\n\n## What is a partition of a topic?\n\nAn ordered log.\n");
        notes.refresh();

        assertThat(live.current().search("broker", 5)).isEmpty();
        assertThat(live.current().search("partitions", 5)).hasSize(1);
    }

    @Test
    void theIndexStaysAsLongAsTheNotesDo() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# A\n\n## What is a broker?\n\nA server of Kafka.\n");
        var notes = new LiveNotes(List.of(folder));
        var live = new LiveIndex(notes::current);
        var first = live.current();
        notes.refresh();

        assertThat(live.current()).isSameAs(first);
    }
}
