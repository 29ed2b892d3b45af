package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackWordsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    xoxb-1, '',     '',     '',                    SLACK_BOT_TOKEN: needs
                    '',     xapp-1, '',     '',                    SLACK_APP_TOKEN: needs
                    '',     '',     secret, '',                    SLACK_SIGNING_SECRET: needs
                    xapp-1, xapp-1, '',     '',                    SLACK_BOT_TOKEN: is an app token
                    xoxb-1, xoxb-1, '',     '',                    SLACK_APP_TOKEN: is a bot token
                    xoxb-1, xapp-1, secret, '',                    SLACK_SIGNING_SECRET: leave it empty
                    xoxb 1, xapp-1, '',     '',                    SLACK_BOT_TOKEN: must be one word
                    xoxb-1, xapp-1, '',     https://slack.com/api, SLACK_API_URL: must be
                    xoxb-1, xapp-1, '',     slack.com/api/,        SLACK_API_URL: must be
                    xoxb-1, xapp-1, '',     http:///api/,          SLACK_API_URL: must be
                    """)
    void aWrongCombinationIsNamed(String bot, String app, String secret, String api, String begins) {
        assertThatThrownBy(() -> SlackWords.read(options(bot, app, secret, api)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(begins);
    }

    @Test
    void bothWaysToReachSlackAreRead() {
        assertThat(SlackWords.read(options("xoxb-1", "xapp-1", "", "")))
                .hasValueSatisfying(slack -> assertThat(slack.socketMode()).isTrue());
        assertThat(SlackWords.read(options(" xoxb-1 ", "", "secret", "http://127.0.0.1:9/api/")))
                .hasValueSatisfying(slack -> {
                    assertThat(slack.socketMode()).isFalse();
                    assertThat(slack.botToken()).isEqualTo("xoxb-1");
                    assertThat(slack.apiUrl()).isEqualTo("http://127.0.0.1:9/api/");
                });
    }

    @Test
    void withoutATokenThereIsNoSlack() {
        assertThat(SlackWords.read(options("", "", "", ""))).isEmpty();
    }

    private static SettingsOptions options(String bot, String app, String secret, String api) {
        var options = new SettingsOptions();
        options.slackBotToken = bot;
        options.slackAppToken = app;
        options.slackSigningSecret = secret;
        options.slackApiUrl = api;
        return options;
    }
}
