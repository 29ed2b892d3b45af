package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Reply;
import java.util.stream.Collectors;

/** What a reader sees of cards and replies. */
final class Shown {
    private Shown() {}

    static String text(Reply reply) {
        if (reply instanceof Reply.Private card) {
            return text(card.card());
        } else if (reply instanceof Reply.Replace card) {
            return text(card.card());
        } else if (reply instanceof Reply.Public card) {
            return text(card.card());
        }
        return "";
    }

    static String text(Card card) {
        return card.title() + "\n" + card.blocks().stream().map(Shown::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Markdown markdown) {
            return markdown.text();
        } else if (block instanceof Block.Plain plain) {
            return plain.text();
        } else if (block instanceof Block.Said said) {
            return said.name() + ": " + said.text();
        } else if (block instanceof Block.Remark remark) {
            return remark.text();
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> fact.name() + ": " + fact.value())
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }
}
