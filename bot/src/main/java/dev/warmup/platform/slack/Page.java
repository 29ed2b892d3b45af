package dev.warmup.platform.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One message: blocks that it can hold, and the same as text for notifications and screen readers.
 *
 * @param text escaped
 */
record Page(String text, List<LayoutBlock> blocks) {
    Page {
        blocks = List.copyOf(blocks);
    }

    /** A card as one message, or as several if it is long; what can be pressed stands on the first. */
    static List<Page> of(Card card, Map<Block.Picture, String> files) {
        var pages = new ArrayList<Page>();
        var open = new ArrayList<LayoutBlock>();
        int length = 0;
        for (var block : CardBlocks.of(card, files)) {
            int more = BlockText.of(block).length();
            if (!open.isEmpty() && (open.size() == Limits.BLOCKS || length + more > Limits.MESSAGE)) {
                pages.add(page(open, pages.isEmpty(), card));
                open.clear();
                length = 0;
            }
            open.add(block);
            length += more;
        }
        if (!open.isEmpty() || pages.isEmpty()) {
            pages.add(page(open, pages.isEmpty(), card));
        }
        return pages;
    }

    private static Page page(List<LayoutBlock> body, boolean first, Card card) {
        var text = BlockText.of(body);
        var blocks = new ArrayList<>(body);
        if (first) {
            blocks.addAll(Controls.of(card.controls()));
        }
        var shown = text.isEmpty() ? "Warmup" : text;
        if (blocks.isEmpty()) {
            blocks.add(SectionBlock.builder().text(CardBlocks.plainText(shown)).build());
        }
        return new Page(Escape.shortened(shown, Limits.SECTION), blocks);
    }

    boolean hasPictures() {
        return blocks.stream().anyMatch(ImageBlock.class::isInstance);
    }

    /** The same with what the pictures show in words, for where Slack does not want to show them. */
    Page withoutPictures() {
        return new Page(text, blocks.stream().map(Page::inWords).toList());
    }

    private static LayoutBlock inWords(LayoutBlock block) {
        return block instanceof ImageBlock image
                ? ContextBlock.builder()
                        .elements(List.of(CardBlocks.plainText(image.getAltText())))
                        .build()
                : block;
    }
}
