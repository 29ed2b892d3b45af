package dev.warmup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoomTextsTest {
    private static final Path SOURCES = Path.of("src", "main");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([a-z0-9.-]+)'");
    private static final Pattern EITHER = Pattern.compile("\\bt\\([a-z.]+ \\? '([a-z0-9.-]+)' : '([a-z0-9.-]+)'");
    private static final Pattern THROWN = Pattern.compile("\"(room\\.[a-z.-]+)\"");
    private final Texts texts = Texts.in("en");

    @Test
    void everySentenceThePageAsksForIsThere() throws IOException {
        var asked = new TreeSet<String>();
        for (var script : files("resources/room", ".js")) {
            ASKED.matcher(script).results().forEach(match -> asked.add("room." + match.group(1)));
            EITHER.matcher(script).results().forEach(match -> {
                asked.add("room." + match.group(1));
                asked.add("room." + match.group(2));
            });
        }

        assertThat(asked).hasSizeGreaterThan(40).allMatch(texts::has);
    }

    @Test
    void everySentenceTheServerSaysIsThere() throws IOException {
        var said = files("java/dev/warmup/platform/web", ".java").stream()
                .flatMap(source -> THROWN.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(said).hasSizeGreaterThan(20).allMatch(key -> key.endsWith(".") || texts.has(key));
    }

    private static Set<String> files(String folder, String ending) throws IOException {
        try (var files = Files.list(SOURCES.resolve(folder))) {
            var contents = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                contents.add(Files.readString(file));
            }
            return contents;
        }
    }
}
