package dev.warmup.feature.daily;

import dev.warmup.chat.Collected;
import dev.warmup.chat.Delivery;
import dev.warmup.store.Reactions;
import dev.warmup.store.ThreadMemory.Known;
import dev.warmup.store.ThreadMemory.Reaction;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells from what stands in a thread what was taken away. Nobody knows when, so it counts from the look on: what is
 * found after the close takes nobody's day or point.
 */
final class Missing {
    private final Channel channel;
    private final Collected collected;
    private final Instant looked;

    /** @param looked when the look began */
    Missing(Channel channel, Collected collected, Instant looked) {
        this.channel = channel;
        this.collected = collected;
        this.looked = looked;
    }

    /** @param known before the look: what was heard of during it may not have been there yet */
    List<Delivery.News> from(Known known) {
        return Stream.concat(messages(known), reactions(known)).toList();
    }

    private Stream<Delivery.News> messages(Known known) {
        if (collected.standing().isEmpty()) {
            return Stream.empty();
        }
        return known.messages().stream()
                .filter(message -> !collected.standing().contains(message))
                .map(message -> new Delivery.Deleted("missing " + message, channel, message, looked));
    }

    private Stream<Delivery.News> reactions(Known known) {
        Set<Reaction> standing = collected.news().stream()
                .filter(Delivery.Reacted.class::isInstance)
                .map(Delivery.Reacted.class::cast)
                .map(reacted -> new Reaction(reacted.message(), reacted.member(), Reactions.plain(reacted.emoji())))
                .collect(Collectors.toSet());
        return known.reactions().stream()
                .filter(reaction -> collected.tallied().contains(reaction.message()))
                .filter(reaction -> !standing.contains(reaction))
                .map(this::takenBack);
    }

    private Delivery.News takenBack(Reaction reaction) {
        return new Delivery.Reacted(
                "missing " + reaction.message() + " " + reaction.member().id() + " " + reaction.emoji(),
                channel,
                reaction.message(),
                reaction.member(),
                reaction.emoji(),
                false,
                looked);
    }
}
