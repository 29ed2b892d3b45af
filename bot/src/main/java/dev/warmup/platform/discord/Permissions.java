package dev.warmup.platform.discord;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** What Warmup needs in a channel, in the words of Discord's settings. */
final class Permissions {
    static final Set<Permission> NEEDED = EnumSet.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.MESSAGE_EMBED_LINKS,
            Permission.MESSAGE_ATTACH_FILES,
            Permission.MESSAGE_HISTORY,
            Permission.MESSAGE_ADD_REACTION);

    private final Function<String, Optional<GuildChannel>> channels;

    /** @param channels a channel or thread as it is known just now */
    Permissions(Function<String, Optional<GuildChannel>> channels) {
        this.channels = channels;
    }

    /** Those that are missing in a channel or thread; none where it is not known. */
    Set<Permission> missing(String place) {
        return channels.apply(place)
                .filter(channel -> channel.getGuild().isMember(channel.getJDA().getSelfUser()))
                .map(channel -> NEEDED.stream()
                        .filter(permission ->
                                !channel.getGuild().getSelfMember().hasPermission(channel, permission))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class))))
                .orElseGet(() -> EnumSet.noneOf(Permission.class));
    }

    /** Without this permission Discord shows an empty history, as if nothing had been said. */
    boolean canReadHistory(String place) {
        return !missing(place).contains(Permission.MESSAGE_HISTORY);
    }

    /** Says a refusal so that an admin knows what to switch on. */
    RestProblem explained(String place, RestProblem problem) {
        if (!problem.is(RestProblem.MISSING_PERMISSIONS) && !problem.is(RestProblem.MISSING_ACCESS)) {
            return problem;
        }
        var names = missing(place).stream().map(Permission::getName).collect(Collectors.joining(", "));
        var where =
                channels.apply(place).map(channel -> "#" + channel.getName()).orElse("channel " + place);
        return RestProblem.refused(
                problem.code(),
                problem.what() + " in " + where
                        + (names.isEmpty() ? "" : ": switch on these permissions for Warmup: " + names));
    }
}
