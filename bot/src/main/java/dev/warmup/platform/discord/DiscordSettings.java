package dev.warmup.platform.discord;

import java.util.List;
import java.util.OptionalInt;

/**
 * How to reach Discord.
 *
 * @param apiUrl the REST root, up to and with the version
 * @param messageContent whether the privileged intent is granted
 * @param shards how many there are in all; empty for as many as Discord proposes
 * @param shardIds those of this process; empty for all
 */
public record DiscordSettings(
        String token, String apiUrl, boolean messageContent, OptionalInt shards, List<Integer> shardIds) {
    public static final String DISCORDS_OWN = "https://discord.com/api/v10/";

    public DiscordSettings {
        shardIds = List.copyOf(shardIds);
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "Discord at " + apiUrl;
    }
}
