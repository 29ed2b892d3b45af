package dev.warmup.chat;

import java.util.List;

/** A part of a card. Which type a text has decides whether it may format anything. */
public sealed interface Block {
    /** Markdown that we or the notes wrote. Never put a member's text in here. */
    record Markdown(String text) implements Block {}

    /** Text shown letter by letter, whatever is in it; for anything that a member wrote or named. */
    record Plain(String text) implements Block {}

    /** What a member said, with the name it is shown under. Both are shown letter by letter. */
    record Said(String name, String text) implements Block {}

    /** A small remark at the edge; shown letter by letter. */
    record Remark(String text) implements Block {}

    /** Names and values; shown letter by letter. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One name and its value. */
    record Fact(String name, String value) {}

    /**
     * A picture.
     *
     * @param png the file in Base64
     * @param alternative what it shows, for those who do not see it
     */
    record Picture(String fileName, String png, String alternative) implements Block {}
}
