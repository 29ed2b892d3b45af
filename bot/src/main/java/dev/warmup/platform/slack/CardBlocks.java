package dev.warmup.platform.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.composition.TextObject;
import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A card's text and pictures as Block Kit. What a member wrote is never Slack's dialect, always plain text. */
final class CardBlocks {
    private final Map<Block.Picture, String> files;
    private final List<LayoutBlock> blocks = new ArrayList<>();

    private CardBlocks(Map<Block.Picture, String> files) {
        this.files = files;
    }

    /** @param files which file each picture became; a picture without one is told by its alternative */
    static List<LayoutBlock> of(Card card, Map<Block.Picture, String> files) {
        var builder = new CardBlocks(files);
        builder.title(card.title());
        card.blocks().forEach(builder::add);
        return builder.blocks;
    }

    private void title(String title) {
        var escaped = Escape.text(title).strip();
        if (escaped.length() > Limits.HEADER) {
            plain(title);
        } else if (!escaped.isEmpty()) {
            blocks.add(HeaderBlock.builder().text(plainText(escaped)).build());
        }
    }

    private void add(Block block) {
        if (block instanceof Block.Markdown markdown) {
            Mrkdwn.sections(markdown.text(), Limits.SECTION).forEach(this::section);
        } else if (block instanceof Block.Plain text) {
            plain(text.text());
        } else if (block instanceof Block.Said said) {
            remark(said.name());
            plain(said.text());
        } else if (block instanceof Block.Remark remark) {
            remark(remark.text());
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        }
    }

    private void section(String mrkdwn) {
        var text = MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build();
        blocks.add(SectionBlock.builder().text(text).build());
    }

    private void plain(String text) {
        for (var piece : Pieces.of(Escape.text(text), Limits.SECTION)) {
            blocks.add(SectionBlock.builder().text(plainText(piece)).build());
        }
    }

    private void remark(String text) {
        for (var piece : Pieces.of(Escape.text(text), Limits.CONTEXT)) {
            blocks.add(
                    ContextBlock.builder().elements(List.of(plainText(piece))).build());
        }
    }

    private void facts(List<Block.Fact> facts) {
        var fields = new ArrayList<TextObject>();
        for (var fact : facts) {
            fields.add(plainText(field(fact.name())));
            fields.add(plainText(field(fact.value())));
            if (fields.size() == Limits.FIELDS) {
                endFacts(fields);
            }
        }
        endFacts(fields);
    }

    private void endFacts(List<TextObject> fields) {
        if (!fields.isEmpty()) {
            blocks.add(SectionBlock.builder().fields(List.copyOf(fields)).build());
            fields.clear();
        }
    }

    private static String field(String text) {
        var escaped = Escape.shortened(Escape.text(text).strip(), Limits.FIELD);
        return escaped.isEmpty() ? "–" : escaped;
    }

    private void picture(Block.Picture picture) {
        var file = files.get(picture);
        var alternative = Escape.shortened(Escape.text(picture.alternative()), Limits.ALTERNATIVE);
        if (file == null) {
            remark(picture.alternative());
        } else {
            blocks.add(ImageBlock.builder()
                    .slackFile(SlackFileObject.builder().id(file).build())
                    .altText(alternative.isEmpty() ? picture.fileName() : alternative)
                    .build());
        }
    }

    /** @param escaped already made harmless */
    static PlainTextObject plainText(String escaped) {
        return PlainTextObject.builder().text(escaped).emoji(false).build();
    }
}
