package dev.warmup.platform.web;

import dev.warmup.chat.ChatPlatformContract;
import dev.warmup.chat.Stage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The room keeps the contract, over real HTTP and WebSocket. */
class WebRoomTest extends ChatPlatformContract {
    @TempDir
    private Path folder;

    @Override
    protected Stage stage() throws Exception {
        return new WebStage(folder, COMMANDS);
    }
}
