package dev.warmup.cli;

import picocli.CommandLine.Option;

/** The settings as they are written: each an environment variable and a flag of {@code run}. */
final class SettingsOptions {
    @Option(
            names = "--db",
            paramLabel = "URL",
            defaultValue = "${env:WARMUP_DB:-jdbc:sqlite:data/warmup.db}",
            description = "WARMUP_DB: the database, jdbc:sqlite:FILE or jdbc:postgresql://... for several replicas"
                    + " (default: jdbc:sqlite:data/warmup.db)")
    String db = "";

    @Option(
            names = "--content",
            paramLabel = "FOLDERS",
            defaultValue = "${env:WARMUP_CONTENT:-content}",
            description = "WARMUP_CONTENT: folders of notes, separated by ':' (default: content)")
    String content = "";

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:WARMUP_HOST:-127.0.0.1}",
            description = "WARMUP_HOST: where the room, health and metrics listen (default: 127.0.0.1)")
    String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:WARMUP_PORT:-8080}",
            description = "WARMUP_PORT: 0 takes any that is free (default: 8080)")
    String port = "";

    @Option(
            names = "--ops-port",
            paramLabel = "PORT",
            defaultValue = "${env:WARMUP_OPS_PORT:-}",
            description = "WARMUP_OPS_PORT: moves health and metrics to a port of their own")
    String opsPort = "";

    @Option(
            names = "--room",
            paramLabel = "on|off",
            defaultValue = "${env:WARMUP_ROOM:-}",
            description = "WARMUP_ROOM: the room in the browser (default: on without a platform token, else off)")
    String room = "";

    @Option(
            names = "--room-passcode",
            paramLabel = "WORD",
            defaultValue = "${env:WARMUP_ROOM_PASSCODE:-}",
            description = "WARMUP_ROOM_PASSCODE: asked when joining; needed when the room is not bound to loopback")
    String roomPasscode = "";

    @Option(
            names = "--admins",
            paramLabel = "IDS",
            defaultValue = "${env:WARMUP_ADMINS:-}",
            description = "WARMUP_ADMINS: more admins, slack:T...:U... or discord:GUILD:USER, separated by commas")
    String admins = "";

    @Option(
            names = "--daily-at",
            paramLabel = "HH:MM",
            defaultValue = "${env:WARMUP_DAILY_AT:-09:00}",
            description = "WARMUP_DAILY_AT: when a new channel gets its question (default: 09:00)")
    String dailyAt = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "${env:WARMUP_ZONE:-}",
            description = "WARMUP_ZONE: the IANA time zone of a new channel (default: the machine's)")
    String zone = "";

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            defaultValue = "${env:WARMUP_DAYS:-mon-fri}",
            description = "WARMUP_DAYS: the weekdays of a new channel (default: mon-fri)")
    String days = "";

    @Option(
            names = "--slack-bot-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:SLACK_BOT_TOKEN:-}",
            description = "SLACK_BOT_TOKEN: Slack, with an app token for Socket Mode or a signing secret for HTTP")
    String slackBotToken = "";

    @Option(
            names = "--slack-app-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:SLACK_APP_TOKEN:-}",
            description = "SLACK_APP_TOKEN: Slack in Socket Mode")
    String slackAppToken = "";

    @Option(
            names = "--slack-signing-secret",
            paramLabel = "SECRET",
            defaultValue = "${env:SLACK_SIGNING_SECRET:-}",
            description = "SLACK_SIGNING_SECRET: Slack over HTTP, at /slack/events")
    String slackSigningSecret = "";

    @Option(
            names = "--slack-api-url",
            paramLabel = "URL",
            defaultValue = "${env:SLACK_API_URL:-}",
            description = "SLACK_API_URL: another Web API root, with its trailing slash (default: Slack's)")
    String slackApiUrl = "";

    @Option(
            names = "--discord-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:DISCORD_TOKEN:-}",
            description = "DISCORD_TOKEN: the token of the Discord bot")
    String discordToken = "";

    @Option(
            names = "--discord-api-url",
            paramLabel = "URL",
            defaultValue = "${env:DISCORD_API_URL:-}",
            description = "DISCORD_API_URL: another REST root, up to and with the version; the gateway is the url of"
                    + " its GET gateway/bot (default: Discord's)")
    String discordApiUrl = "";

    @Option(
            names = "--discord-message-content",
            paramLabel = "true|false",
            defaultValue = "${env:DISCORD_MESSAGE_CONTENT:-true}",
            description = "DISCORD_MESSAGE_CONTENT: whether the privileged intent is granted; without it answers go"
                    + " through Answer privately (default: true)")
    String discordMessageContent = "";

    @Option(
            names = "--discord-shards",
            paramLabel = "NUMBER",
            defaultValue = "${env:DISCORD_SHARDS:-}",
            description = "DISCORD_SHARDS: into how many shards the servers are split (default: as Discord proposes)")
    String discordShards = "";

    @Option(
            names = "--discord-shard-ids",
            paramLabel = "IDS",
            defaultValue = "${env:DISCORD_SHARD_IDS:-}",
            description = "DISCORD_SHARD_IDS: the shards of this process, such as 0,1 or 2-5; needs DISCORD_SHARDS"
                    + " (default: all)")
    String discordShardIds = "";
}
