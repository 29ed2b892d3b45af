package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Texts;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.team.Channel;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says hello when somebody invites the bot, and offers to set it up. */
final class Greeting extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final Ledger ledger;
    private final InstantSource clock;
    private final Executor executor;

    Greeting(Ledger ledger, InstantSource clock, Executor executor) {
        this.ledger = ledger;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        var guild = event.getGuild();
        channel(guild)
                .ifPresentOrElse(
                        channel -> executor.execute(() -> greet(guild, channel)),
                        () -> LOG.info("Nowhere to say hello in the server {}", guild.getId()));
    }

    /** Once for each time the bot joins, however often Discord tells. */
    private void greet(Guild guild, TextChannel channel) {
        long joined = guild.getSelfMember().getTimeJoined().toInstant().toEpochMilli();
        var texts = Texts.in(guild.getLocale().getLocale());
        var card = Card.of(
                        texts.get("discord.greeting.title"),
                        new Block.Plain(texts.get("discord.greeting.text")),
                        new Block.Plain(texts.get("discord.greeting.how")))
                .with(new Control.Button(Deliveries.SET_UP, "", texts.get("discord.set-up"), Control.Style.PRIMARY));
        var place = new Channel(Heard.team(guild.getId()), channel.getId());
        var entry = "discord greeting " + guild.getId() + " " + joined;
        ledger.owe(Owed.now(entry, new Outgoing.Post(place, card, false), clock.instant()), clock.instant());
    }

    private static Optional<TextChannel> channel(Guild guild) {
        var system = Optional.ofNullable(guild.getSystemChannel()).stream();
        var others = Stream.of(guild.getTextChannels()).flatMap(List::stream);
        return Stream.concat(system, others)
                .filter(channel ->
                        guild.getSelfMember().hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND))
                .findFirst();
    }
}
