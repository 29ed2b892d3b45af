package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The blocks of a card as text: as Discord shows it, and as it stands in a file when it is too long to be shown. */
final class CardText {
    private CardText() {}

    /** In Discord's Markdown; the closing remark is left out, as it has a place of its own. */
    static String shown(Card card) {
        var blocks = closing(card).isEmpty()
                ? card.blocks()
                : card.blocks().subList(0, card.blocks().size() - 1);
        return blocks.stream()
                .map(CardText::shown)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The remark at the end of a card, in plain text; empty when there is none. */
    static String closing(Card card) {
        var blocks = card.blocks();
        if (blocks.size() > 1 && blocks.get(blocks.size() - 1) instanceof Block.Remark remark) {
            return Literal.clean(remark.text());
        }
        return "";
    }

    private static String shown(Block block) {
        if (block instanceof Block.Markdown markdown) {
            return NoteMarkdown.of(markdown.text());
        } else if (block instanceof Block.Plain plain) {
            return Literal.of(plain.text());
        } else if (block instanceof Block.Said said) {
            return "**" + Literal.line(said.name()) + "**\n" + eachLine("> ", Literal.of(said.text()));
        } else if (block instanceof Block.Remark remark) {
            return eachLine("-# ", Literal.of(remark.text()));
        } else if (block instanceof Block.Facts facts) {
            return facts(facts, fact -> "**" + Literal.line(fact.name()) + "** " + Literal.of(fact.value()));
        }
        return "";
    }

    private static String facts(Block.Facts facts, Function<Block.Fact, String> shape) {
        return facts.facts().stream().map(shape).collect(Collectors.joining("\n"));
    }

    private static String eachLine(String mark, String text) {
        return text.lines().map(line -> mark + line).collect(Collectors.joining("\n"));
    }

    /** The whole card as a text file. */
    static String file(Card card) {
        List<String> parts = new ArrayList<>();
        parts.add(card.title());
        card.blocks().forEach(block -> parts.add(file(block)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String file(Block block) {
        if (block instanceof Block.Markdown markdown) {
            return markdown.text();
        } else if (block instanceof Block.Plain plain) {
            return plain.text();
        } else if (block instanceof Block.Said said) {
            return said.name() + ":\n" + said.text();
        } else if (block instanceof Block.Remark remark) {
            return remark.text();
        } else if (block instanceof Block.Facts facts) {
            return facts(facts, fact -> fact.name() + ": " + fact.value());
        }
        return ((Block.Picture) block).alternative();
    }
}
