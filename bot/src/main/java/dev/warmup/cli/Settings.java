package dev.warmup.cli;

import dev.warmup.platform.discord.DiscordSettings;
import dev.warmup.platform.slack.SlackSettings;
import dev.warmup.study.DayWords;
import dev.warmup.study.InvalidWord;
import dev.warmup.study.TimeWords;
import dev.warmup.team.Member;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** The settings, read and found good. */
record Settings(
        String db,
        List<Path> content,
        Web web,
        NewChannel newChannel,
        Set<Member> admins,
        Optional<SlackSettings> slack,
        Optional<DiscordSettings> discord) {
    /**
     * What listens where.
     *
     * @param port 0 for any that is free
     * @param opsPort where health and metrics are, when not on the port itself
     * @param passcode empty for none
     */
    record Web(String host, int port, OptionalInt opsPort, boolean room, String passcode) {}

    /** The schedule of a channel that nobody has set yet. */
    record NewChannel(LocalTime at, ZoneId zone, Set<DayOfWeek> days) {}

    /**
     * Reads the settings.
     *
     * @throws WrongSetting with one line that names the first that is wrong
     */
    static Settings read(SettingsOptions options) {
        if (!options.db.startsWith("jdbc:sqlite:") && !options.db.startsWith("jdbc:postgresql:")) {
            throw new WrongSetting("WARMUP_DB", "must begin with jdbc:sqlite: or jdbc:postgresql:, not " + options.db);
        }
        return new Settings(
                options.db,
                content(options.content),
                web(options),
                newChannel(options),
                AdminWords.read(options.admins),
                SlackWords.read(options),
                DiscordWords.read(options));
    }

    static List<Path> content(String folders) {
        var paths = Arrays.stream(folders.split(":"))
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        if (paths.isEmpty()) {
            throw new WrongSetting("WARMUP_CONTENT", "names no folder");
        }
        return paths;
    }

    private static Web web(SettingsOptions options) {
        var opsPort = options.opsPort.isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(port("WARMUP_OPS_PORT", options.opsPort));
        var web = new Web(
                options.host, port("WARMUP_PORT", options.port), opsPort, room(options), options.roomPasscode.strip());
        if (web.room() && web.passcode().isEmpty() && !isLoopback(web.host())) {
            throw new WrongSetting(
                    "WARMUP_ROOM_PASSCODE",
                    "needed because the room on " + web.host() + " can be reached from other machines");
        }
        return web;
    }

    /** Without a platform the room is all there is. */
    private static boolean room(SettingsOptions options) {
        return switch (options.room.strip().toLowerCase(Locale.ROOT)) {
            case "" -> options.slackBotToken.isBlank() && options.discordToken.isBlank();
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> throw new WrongSetting("WARMUP_ROOM", "must be on or off, not " + options.room);
        };
    }

    private static int port(String name, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new WrongSetting(name, "must be a port number, not " + text);
        }
        throw new WrongSetting(name, "must be from 0 to 65535, not " + text);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new WrongSetting("WARMUP_HOST", host + " is no address of this machine");
        }
    }

    private static NewChannel newChannel(SettingsOptions options) {
        var zone = options.zone.isBlank()
                ? ZoneId.systemDefault()
                : word("WARMUP_ZONE", options.zone, TimeWords::zone, "an IANA time zone such as Asia/Singapore");
        return new NewChannel(
                word("WARMUP_DAILY_AT", options.dailyAt, TimeWords::time, "a time such as 09:00"),
                zone,
                word("WARMUP_DAYS", options.days, DayWords::parse, "weekdays such as mon-fri or mon,wed"));
    }

    private static <T> T word(String name, String text, Function<String, T> parser, String wanted) {
        try {
            return parser.apply(text);
        } catch (InvalidWord e) {
            throw new WrongSetting(name, "must be " + wanted + ", not " + text);
        }
    }
}
