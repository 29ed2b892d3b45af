package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Texts;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says hello when somebody invites the bot, and offers to set it up. */
final class Greeting extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private static final int TEXT = 0;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final DiscordParts.Owing owing;
    private final Predicate<Team> setUp;
    private final Executor executor;

    /** @param setUp whether a server has a schedule: it needs no greeting when it invites the bot again */
    Greeting(DiscordParts.Owing owing, Predicate<Team> setUp, Executor executor) {
        this.owing = owing;
        this.setUp = setUp;
        this.executor = executor;
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        var payload = event.getPackage().optObject("d").orElseGet(DataObject::empty);
        switch (event.getType()) {
            case "READY" ->
                payload.getArray("guilds").stream(DataArray::getObject)
                        .forEach(guild -> known.add(guild.getString("id")));
            case "GUILD_CREATE" -> arrived(payload);
            case "GUILD_DELETE" -> gone(payload);
            default -> {
                // Of no interest here.
            }
        }
    }

    /** A server that was there from the start may have invited the bot before anybody started it. */
    private void arrived(DataObject guild) {
        boolean joined = known.add(guild.getString("id"));
        if (joined || systemChannel(guild).isPresent()) {
            executor.execute(() -> greet(guild, joined));
        }
    }

    /** A server that is only out of reach is not new when it comes back. */
    private void gone(DataObject guild) {
        if (!guild.getBoolean("unavailable", false)) {
            known.remove(guild.getString("id"));
        }
    }

    /** Once, and again when the bot joins again; however often Discord tells. */
    private void greet(DataObject guild, boolean joined) {
        var id = guild.getString("id");
        if (setUp.test(Heard.team(id))) {
            return;
        }
        var channel = channel(guild);
        if (channel.isEmpty()) {
            LOG.info("Nowhere to say hello in the server {}", id);
            return;
        }
        var place = new Channel(Heard.team(id), channel.get());
        var entry = "discord greeting " + id;
        var post = new Outgoing.Post(place, card(guild.getString("preferred_locale", "en")), false);
        if (!owing.owe(entry, post) && joined) {
            owing.owe(entry + " " + guild.getString("joined_at", ""), post);
        }
    }

    private static Card card(String language) {
        var texts = Texts.in(language);
        return Card.of(
                        texts.get("discord.greeting.title"),
                        new Block.Plain(texts.get("discord.greeting.text")),
                        new Block.Plain(texts.get("discord.greeting.how")))
                .with(new Control.Button(Deliveries.SET_UP, "", texts.get("discord.set-up"), Control.Style.PRIMARY));
    }

    private static Optional<String> systemChannel(DataObject guild) {
        return Optional.ofNullable(guild.getString("system_channel_id", null));
    }

    /** The channel for news of the system, else the first for text. */
    private static Optional<String> channel(DataObject guild) {
        return systemChannel(guild)
                .or(() -> guild.optArray("channels").orElseGet(DataArray::empty).stream(DataArray::getObject)
                        .filter(channel -> channel.getInt("type", -1) == TEXT)
                        .map(channel -> channel.getString("id"))
                        .findFirst());
    }
}
