package dev.warmup.chat;

import java.util.List;

/**
 * What the bot shows: a title, parts below each other, and controls.
 *
 * @param title shown letter by letter; may be empty
 */
public record Card(String title, List<Block> blocks, List<Control> controls) {
    public Card {
        blocks = List.copyOf(blocks);
        controls = List.copyOf(controls);
    }

    public static Card of(String title, Block... blocks) {
        return new Card(title, List.of(blocks), List.of());
    }

    /** A card of one sentence. */
    public static Card sentence(String text) {
        return of("", new Block.Plain(text));
    }

    public Card with(Control... controls) {
        return new Card(title, blocks, List.of(controls));
    }
}
