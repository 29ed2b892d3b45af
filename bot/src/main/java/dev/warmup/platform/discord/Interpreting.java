package dev.warmup.platform.discord;

import dev.warmup.chat.Caller;
import dev.warmup.chat.Outgoing;
import dev.warmup.store.DiscordMessages;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Reads who did what where out of an interaction's payload. */
final class Interpreting {
    private static final long ADMIN = Permission.getRaw(Permission.MANAGE_SERVER, Permission.ADMINISTRATOR);

    private final Nicknames names;
    private final Places places;
    private final DiscordMessages messages;
    private final Set<Member> admins;

    /** @param admins those whom the settings name, beside whoever may manage the server */
    Interpreting(Nicknames names, Places places, DiscordMessages messages, Set<Member> admins) {
        this.names = names;
        this.places = places;
        this.messages = messages;
        this.admins = Set.copyOf(admins);
    }

    /** The interaction; empty where it cannot be told which server is meant. */
    Optional<Interaction> read(DataObject payload) {
        if (payload.isNull("guild_id")) {
            return direct(payload);
        }
        var guild = payload.getString("guild_id");
        var place = payload.getString("channel_id");
        var channel = channel(payload, place);
        places.use(place);
        var member = payload.getObject("member");
        var user = member.getObject("user");
        var identity = new Member(Heard.team(guild), user.getString("id"));
        var name = names.seen(guild, member, user);
        boolean admin = (member.getUnsignedLong("permissions", 0) & ADMIN) != 0;
        return Optional.of(interaction(
                payload,
                new Caller(identity, name, admin || admins.contains(identity), language(payload)),
                new Channel(identity.team(), channel),
                channel.equals(place) ? "" : place));
    }

    private String channel(DataObject payload, String place) {
        try {
            var described = payload.optObject("channel");
            described.ifPresent(channel -> places.hangsOn(place, Places.parent(channel)));
            return places.channelOf(place);
        } catch (RestProblem problem) {
            return place;
        }
    }

    /** In a direct conversation the pressed message tells for which server it was sent. */
    private Optional<Interaction> direct(DataObject payload) {
        var user = payload.getObject("user");
        return payload.optObject("message")
                .flatMap(message -> messages.sent(message.getString("id")))
                .map(item -> {
                    var channel = channel(item, payload.getString("channel_id"));
                    return interaction(payload, direct(payload, user, item.team()), channel, "");
                });
    }

    private static Channel channel(Outgoing item, String conversation) {
        if (item instanceof Outgoing.PrivateReply reply) {
            return reply.to().channel();
        }
        return item instanceof Outgoing.ReplaceReply replace
                ? replace.to().channel()
                : new Channel(item.team(), conversation);
    }

    private Caller direct(DataObject payload, DataObject user, Team team) {
        var identity = new Member(team, user.getString("id"));
        var name = names.outside(team.id(), user);
        return new Caller(identity, name, admins.contains(identity), language(payload));
    }

    private static Interaction interaction(DataObject payload, Caller caller, Channel channel, String thread) {
        var id = payload.getString("id");
        return new Interaction(id, payload.getString("token"), caller, channel, thread, payload, Snowflake.time(id));
    }

    private static String language(DataObject payload) {
        return payload.getString("locale", payload.getString("guild_locale", "en"));
    }
}
