package dev.warmup.cli;

import dev.warmup.platform.slack.SlackSettings;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** The settings of Slack: which go together, and what a mistaken one looks like. Secrets are never repeated. */
final class SlackWords {
    private static final String BOT = "SLACK_BOT_TOKEN";
    private static final String APP = "SLACK_APP_TOKEN";
    private static final String SECRET = "SLACK_SIGNING_SECRET";
    private static final String API = "SLACK_API_URL";

    private SlackWords() {}

    /**
     * Reads them; empty where Slack is not wanted.
     *
     * @throws WrongSetting with one line that names the first that is wrong
     */
    static Optional<SlackSettings> read(SettingsOptions options) {
        var bot = options.slackBotToken.strip();
        var app = options.slackAppToken.strip();
        var secret = options.slackSigningSecret.strip();
        if (bot.isEmpty()) {
            alone(APP, app);
            alone(SECRET, secret);
            return Optional.empty();
        }
        checkWords(bot, app, secret);
        if (app.isEmpty() && secret.isEmpty()) {
            throw new WrongSetting(BOT, "needs " + APP + " beside it for Socket Mode, or " + SECRET + " for HTTP");
        }
        if (!app.isEmpty() && !secret.isEmpty()) {
            throw new WrongSetting(SECRET, "leave it empty: with " + APP + " everything comes by Socket Mode");
        }
        return Optional.of(new SlackSettings(bot, app, secret, apiUrl(options.slackApiUrl.strip())));
    }

    private static void alone(String name, String value) {
        if (!value.isEmpty()) {
            throw new WrongSetting(name, "needs " + BOT + " beside it");
        }
    }

    private static void checkWords(String bot, String app, String secret) {
        if (bot.startsWith("xapp-")) {
            throw new WrongSetting(BOT, "is an app token; the bot token begins with xoxb-");
        }
        if (app.startsWith("xoxb-")) {
            throw new WrongSetting(APP, "is a bot token; the app token begins with xapp-");
        }
        oneWord(BOT, bot);
        oneWord(APP, app);
        oneWord(SECRET, secret);
    }

    private static void oneWord(String name, String value) {
        if (!value.matches("[!-~]*")) {
            throw new WrongSetting(name, "must be one word without spaces");
        }
    }

    private static String apiUrl(String url) {
        if (url.isEmpty()) {
            return SlackSettings.SLACK;
        }
        if (!url.endsWith("/") || !isHttp(url)) {
            throw new WrongSetting(
                    API, "must be a URL such as " + SlackSettings.SLACK + " with its trailing slash, not " + url);
        }
        return url;
    }

    private static boolean isHttp(String url) {
        try {
            var uri = URI.create(url);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
