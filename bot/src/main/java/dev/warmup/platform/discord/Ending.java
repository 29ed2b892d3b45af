package dev.warmup.platform.discord;

import java.util.Optional;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/** Why Discord ended a connection for good. */
final class Ending {
    private Ending() {}

    /** One line for an admin; empty when nothing is wrong. */
    static Optional<String> reason(@Nullable CloseCode code) {
        if (code == null) {
            return Optional.empty();
        }
        return switch (code) {
            case AUTHENTICATION_FAILED -> Optional.of("DISCORD_TOKEN: Discord does not accept this token");
            case DISALLOWED_INTENTS ->
                Optional.of(
                        "DISCORD_MESSAGE_CONTENT: switch on Message Content Intent for this bot in Discord's developer"
                                + " portal, or set DISCORD_MESSAGE_CONTENT=false");
            case INVALID_INTENTS -> Optional.of("DISCORD_MESSAGE_CONTENT: Discord does not know these intents");
            case INVALID_SHARD, SHARDING_REQUIRED ->
                Optional.of("DISCORD_SHARDS: Discord wants another number of shards: " + code.getMeaning());
            default -> code.isReconnect() ? Optional.empty() : Optional.of(code.getMeaning());
        };
    }
}
