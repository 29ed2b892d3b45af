package dev.warmup.cli;

import dev.warmup.platform.discord.DiscordSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what the settings say of Discord. */
final class DiscordWords {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,5}(-[0-9]{1,5})?");

    private DiscordWords() {}

    /**
     * Empty when there is no token.
     *
     * @throws WrongSetting with one line that names the first that is wrong
     */
    static Optional<DiscordSettings> read(SettingsOptions options) {
        var token = options.discordToken.strip();
        if (token.isEmpty()) {
            return Optional.empty();
        }
        if (token.chars().anyMatch(Character::isWhitespace)) {
            throw new WrongSetting("DISCORD_TOKEN", "has a space in it; copy the token alone");
        }
        var shards = shards(options.discordShards);
        return Optional.of(new DiscordSettings(
                token,
                url(options.discordApiUrl),
                messageContent(options.discordMessageContent),
                shards,
                shardIds(options.discordShardIds, shards)));
    }

    private static String url(String text) {
        if (text.isBlank()) {
            return DiscordSettings.DISCORDS_OWN;
        }
        var url = text.strip();
        if (!isWeb(url)) {
            throw new WrongSetting(
                    "DISCORD_API_URL", "must be a web address such as https://discord.com/api/v10/, not " + url);
        }
        return url.endsWith("/") ? url : url + "/";
    }

    private static boolean isWeb(String url) {
        try {
            var scheme = new URI(url).getScheme();
            return new URI(url).getHost() != null && ("http".equals(scheme) || "https".equals(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean messageContent(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "", "true", "on" -> true;
            case "false", "off" -> false;
            default -> throw new WrongSetting("DISCORD_MESSAGE_CONTENT", "must be true or false, not " + word);
        };
    }

    private static OptionalInt shards(String text) {
        if (text.isBlank()) {
            return OptionalInt.empty();
        }
        if (!text.strip().matches("[1-9][0-9]{0,4}")) {
            throw new WrongSetting("DISCORD_SHARDS", "must be a number from 1, not " + text);
        }
        return OptionalInt.of(Integer.parseInt(text.strip()));
    }

    private static List<Integer> shardIds(String text, OptionalInt shards) {
        if (text.isBlank()) {
            return List.of();
        }
        if (shards.isEmpty()) {
            throw new WrongSetting("DISCORD_SHARD_IDS", "needs DISCORD_SHARDS, so that all processes agree");
        }
        var ids = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .flatMapToInt(DiscordWords::range)
                .boxed()
                .distinct()
                .toList();
        ids.stream().filter(id -> id >= shards.getAsInt()).findFirst().ifPresent(id -> {
            throw new WrongSetting(
                    "DISCORD_SHARD_IDS", id + " is not below DISCORD_SHARDS, which is " + shards.getAsInt());
        });
        return ids;
    }

    private static IntStream range(String word) {
        if (!NUMBERS.matcher(word).matches()) {
            throw new WrongSetting("DISCORD_SHARD_IDS", "must be numbers such as 0,1 or 2-5, not " + word);
        }
        var ends = word.split("-", 2);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
