package dev.warmup.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void noSentenceIsWrittenTwice() throws IOException {
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream("/dev/warmup/messages.properties"))) {
            var keys = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }
}
