package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.platform.discord.DiscordSettings;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class DiscordWordsTest {
    @Test
    void withoutATokenThereIsNoDiscord() {
        assertThat(DiscordWords.read(options())).isEmpty();
    }

    @Test
    void aTokenIsEnough() {
        var settings = DiscordWords.read(options("--discord-token=abc")).orElseThrow();

        assertThat(settings.apiUrl()).isEqualTo(DiscordSettings.DISCORDS_OWN);
        assertThat(settings.messageContent()).isTrue();
        assertThat(settings.shards()).isEmpty();
    }

    @Test
    void everythingCanBeSaid() {
        var settings = DiscordWords.read(options(
                        "--discord-token=abc",
                        "--discord-api-url=http://127.0.0.1:9100/api/v10",
                        "--discord-message-content=false",
                        "--discord-shards=6",
                        "--discord-shard-ids=0, 3-5"))
                .orElseThrow();

        assertThat(settings.apiUrl()).isEqualTo("http://127.0.0.1:9100/api/v10/");
        assertThat(settings.messageContent()).isFalse();
        assertThat(settings.shards()).isEqualTo(OptionalInt.of(6));
        assertThat(settings.shardIds()).containsExactly(0, 3, 4, 5);
    }

    @Test
    void theTokenIsNeverShown() {
        assertThat(DiscordWords.read(options("--discord-token=abc")).orElseThrow())
                .asString()
                .doesNotContain("abc");
    }

    @ParameterizedTest
    @CsvSource({
        "--discord-token=a b, DISCORD_TOKEN",
        "--discord-api-url=discord.com, DISCORD_API_URL",
        "--discord-api-url=ftp://discord.com/, DISCORD_API_URL",
        "--discord-message-content=perhaps, DISCORD_MESSAGE_CONTENT",
        "--discord-shards=0, DISCORD_SHARDS",
        "--discord-shards=many, DISCORD_SHARDS",
        "--discord-shard-ids=1, DISCORD_SHARD_IDS",
    })
    void aWrongOneIsNamedInOneLine(String flag, String variable) {
        assertThatThrownBy(() -> DiscordWords.read(
                        flag.startsWith("--discord-token") ? options(flag) : options("--discord-token=abc", flag)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(variable + ": ")
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "2, 0-2", "2, x", "2, 1-", "'2', ''''"})
    void aShardIsOneOfThoseThereAre(String shards, String ids) {
        assertThatThrownBy(() -> DiscordWords.read(
                        options("--discord-token=abc", "--discord-shards=" + shards, "--discord-shard-ids=" + ids)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("DISCORD_SHARD_IDS: ");
    }

    private static SettingsOptions options(String... flags) {
        var options = new SettingsOptions();
        new CommandLine(CommandSpec.forAnnotatedObject(options)).parseArgs(flags);
        return options;
    }
}
