package dev.warmup.chat;

import java.util.List;
import java.util.Set;

/**
 * What a look into a thread found. A platform tells what stands there, not what is gone: what we know of and is no
 * longer found was taken away.
 *
 * @param news what members said and changed since the instant asked for, oldest first, and the reactions that stand
 *     there; under the ids they would have been delivered under, so that what was delivered already counts once all
 *     the same. A message that was changed comes with the text it has now, the first one being lost, and a reaction
 *     whose time the platform does not tell with that instant.
 * @param standing all messages that stand there, whoever wrote them; empty where the platform cannot say for certain
 * @param tallied those of them whose reactions are all among the news
 */
public record Collected(List<Delivery.News> news, Set<String> standing, Set<String> tallied) {
    public Collected {
        news = List.copyOf(news);
        standing = Set.copyOf(standing);
        tallied = Set.copyOf(tallied);
    }

    /** Nothing that is known for certain. */
    public static Collected only(List<? extends Delivery.News> news) {
        return new Collected(List.copyOf(news), Set.of(), Set.of());
    }
}
