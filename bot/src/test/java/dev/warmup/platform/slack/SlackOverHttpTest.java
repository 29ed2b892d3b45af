package dev.warmup.platform.slack;

import dev.warmup.chat.ChatPlatformContract;
import dev.warmup.chat.Stage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SlackOverHttpTest extends ChatPlatformContract {
    @TempDir
    Path folder;

    @Override
    protected Stage stage() throws Exception {
        return new SlackStage(folder, COMMANDS, false);
    }
}
