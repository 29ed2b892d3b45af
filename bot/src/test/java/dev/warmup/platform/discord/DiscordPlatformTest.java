package dev.warmup.platform.discord;

import dev.warmup.chat.ChatPlatformContract;
import dev.warmup.chat.Stage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Discord keeps what every platform keeps. */
class DiscordPlatformTest extends ChatPlatformContract {
    @TempDir
    private Path folder;

    @Override
    protected Stage stage() throws Exception {
        return new DiscordStage(folder, COMMANDS);
    }
}
