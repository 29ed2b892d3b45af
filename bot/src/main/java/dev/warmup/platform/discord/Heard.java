package dev.warmup.platform.discord;

import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Messages of members as deliveries. A message's delivery has its own id, however it was heard of. */
final class Heard {
    private static final int PLAIN = 0;
    private static final int REPLY = 19;

    private final Nicknames names;
    private final TextFiles files;
    private final boolean readable;

    /** @param readable whether Discord shows us what members write; otherwise their texts look empty */
    Heard(Nicknames names, TextFiles files, boolean readable) {
        this.names = names;
        this.files = files;
        this.readable = readable;
    }

    /** Whether a text is empty only because Discord does not show it to us. */
    boolean isHidden(String text) {
        return !readable && text.isBlank();
    }

    /** Whether a person wrote it: no bot, no hook, nothing that Discord itself says. */
    static boolean isFromMember(DataObject message) {
        int type = message.getInt("type", PLAIN);
        return !message.isNull("author")
                && !message.getObject("author").getBoolean("bot", false)
                && message.isNull("webhook_id")
                && (type == PLAIN || type == REPLY);
    }

    /** A message just sent, with the author as a member. */
    Delivery.Said now(DataObject message, Channel channel, String thread) {
        var guild = channel.team().id();
        var member = message.optObject("member").orElseGet(DataObject::empty);
        return said(message, channel, thread, names.seen(guild, member, message.getObject("author")));
    }

    /** A message found in the history. */
    Delivery.Said earlier(DataObject message, Channel channel, String thread) throws RestProblem {
        return said(message, channel, thread, names.of(channel.team().id(), message.getObject("author")));
    }

    /** A message that somebody points at; Discord shows it without its author's nickname. */
    Delivery.Said pointedAt(DataObject message, Channel channel, String thread) {
        return said(message, channel, thread, names.outside(channel.team().id(), message.getObject("author")));
    }

    private Delivery.Said said(DataObject message, Channel channel, String thread, String name) {
        var id = message.getString("id");
        var member = new Member(channel.team(), message.getObject("author").getString("id"));
        return new Delivery.Said(id, channel, thread, id, member, name, text(message), Snowflake.time(id));
    }

    /** The newest change of a message; empty where it stands as it was sent. */
    Optional<Delivery.Edited> edited(DataObject message, Channel channel) {
        var edited = message.getString("edited_timestamp", "");
        if (edited.isEmpty()) {
            return Optional.empty();
        }
        var at = OffsetDateTime.parse(edited).toInstant();
        var id = message.getString("id");
        return Optional.of(text(message))
                .filter(text -> !isHidden(text))
                .map(text -> new Delivery.Edited("edited " + id + " " + at.toEpochMilli(), channel, id, text, at));
    }

    String text(DataObject message) {
        return files.textOf(message);
    }

    static Team team(String guild) {
        return new Team(DiscordPlatform.NAME, guild);
    }
}
