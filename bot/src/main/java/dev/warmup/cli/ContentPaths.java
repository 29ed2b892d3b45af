package dev.warmup.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The notes a command works on: those named, else the folders of the settings. */
final class ContentPaths {
    private static final String SEPARATOR = ":";
    private static final String DEFAULT = "content";

    @Parameters(paramLabel = "PATH", description = "Notes or folders of notes (default: WARMUP_CONTENT, else content)")
    private List<Path> paths = List.of();

    List<Path> orDefault() {
        return paths.isEmpty() ? fromSetting(System.getenv().getOrDefault("WARMUP_CONTENT", DEFAULT)) : paths;
    }

    static List<Path> fromSetting(String setting) {
        return Arrays.stream(setting.split(SEPARATOR))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .toList();
    }
}
