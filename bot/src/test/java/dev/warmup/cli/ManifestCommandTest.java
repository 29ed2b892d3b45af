package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ManifestCommandTest {
    private static final Path DEPLOYED = Path.of(System.getProperty("user.dir")).resolve("../deploy/slack");

    @Test
    void theDeployedManifestIsTheOneThatIsPrinted() throws IOException {
        assertThat(Files.readString(DEPLOYED.resolve("manifest.yaml"))).isEqualTo(printed("manifest", "slack"));
    }

    @Test
    void theGuideGivesEachScopeItsReason() throws IOException {
        var guide = Files.readString(DEPLOYED.resolve("README.md"));

        for (var line : printed("manifest", "slack").lines().toList()) {
            if (line.startsWith("      - ") && line.contains(" # ")) {
                var parts = line.strip().substring(2).split(" # ", 2);
                assertThat(guide).contains("| `" + parts[0] + "` | " + parts[1] + " |");
            }
        }
    }

    @Test
    void everyCommandIsInItOnceAndTakesMembersAsMarks() {
        List<Map<String, Object>> commands = at(printed("manifest", "slack"), "features", "slash_commands");

        assertThat(commands)
                .extracting(command -> command.get("command"))
                .contains("/daily", "/today", "/warmup")
                .doesNotHaveDuplicates();
        assertThat(commands)
                .allSatisfy(command ->
                        assertThat(command).containsEntry("should_escape", true).doesNotContainKey("url"));
    }

    @Test
    void overHttpEverythingGoesToOneAddress() {
        var yaml = printed("manifest", "slack", "--url", "https://warmup.example.com/");
        List<Map<String, Object>> commands = at(yaml, "features", "slash_commands");

        assertThat(commands)
                .allSatisfy(
                        command -> assertThat(command).containsEntry("url", "https://warmup.example.com/slack/events"));
        assertThat(yaml).contains("socket_mode_enabled: false");
    }

    private static List<Map<String, Object>> at(String yaml, String room, String name) {
        Map<String, Map<String, List<Map<String, Object>>>> all = new Yaml().load(yaml);
        return all.getOrDefault(room, Map.of()).getOrDefault(name, List.of());
    }

    private static String printed(String... args) {
        var out = new StringWriter();
        int exitCode = Warmup.commandLine(new PrintWriter(out), new PrintWriter(new StringWriter()))
                .execute(args);
        assertThat(exitCode).isZero();
        return out.toString();
    }
}
