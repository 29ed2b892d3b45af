package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesCommandsTest {
    private static final String NOTE =
            "---\ntopic: sql\nlevel: entry\n---\n# SQL\n\n## What is a \"join\"? {#join}\n\nTwo tables.\n\n**Key points**\n\n- rows that match\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void jsonIsOneObjectALineWithTheFieldsOfTheContract() throws IOException {
        Path note = Files.writeString(folder.resolve("n.md"), NOTE);
        assertThat(run("questions", "--json", note.toString())).isZero();
        assertThat(out.toString().strip())
                .isEqualTo("{\"id\":\"join\",\"file\":\"" + note
                        + "\",\"line\":7,\"question\":\"What is a \\\"join\\\"?\",\"kind\":\"knowledge\",\"topic\":\"sql\","
                        + "\"level\":\"entry\",\"has_answer\":true,\"key_points\":[\"rows that match\"]}");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theTableNamesFileAndQuestion() throws IOException {
        Path note = Files.writeString(folder.resolve("n.md"), NOTE);
        assertThat(run("questions", folder.toString())).isZero();
        assertThat(out.toString()).contains(note.toString(), "What is a \"join\"?", "1 questions in 1 notes");
    }

    @Test
    void aNoteThatCannotBeReadIsToldOnStandardError() {
        assertThat(run("questions", folder.resolve("gone.md").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("gone.md:1: no such file or folder");
    }

    @Test
    void checkIsSilentWhenAllIsWell() throws IOException {
        Files.writeString(folder.resolve("n.md"), NOTE);
        assertThat(run("check", folder.toString())).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void checkTellsWhatIsWrong() throws IOException {
        Path note = Files.writeString(folder.resolve("n.md"), NOTE.replace("entry", "guru"));
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith(note + ":1: unknown level 'guru'");
    }

    @Test
    void wrongUsageIsExitCodeTwo() {
        assertThat(run("questions", "--xml")).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
    }

    @Test
    void foldersOfTheSettingAreSeparatedByColons() {
        assertThat(ContentPaths.fromSetting("content:/srv/more notes:"))
                .containsExactly(Path.of("content"), Path.of("/srv/more notes"));
    }

    private int run(String... args) {
        return Warmup.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }
}
