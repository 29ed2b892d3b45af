package dev.warmup.store;

import dev.warmup.chat.Card;
import java.time.Instant;
import java.util.List;

/**
 * A message in the room as it stands now.
 *
 * @param thread the message it stands under, or empty for the channel itself
 * @param author a member's id, or empty for the bot
 * @param authorName as shown, or empty for the bot
 * @param onlyFor the one member who sees it, or empty for everybody
 * @param marks what was put on it and what became of it
 * @param answers how many messages of members stand in its thread
 * @param version grows with each change
 */
public record RoomMessage(
        long id,
        String thread,
        String author,
        String authorName,
        String onlyFor,
        Body body,
        Marks marks,
        List<Reaction> reactions,
        int answers,
        Instant at,
        int version) {
    public RoomMessage {
        reactions = List.copyOf(reactions);
    }

    /** What it says. */
    public sealed interface Body {
        /** A member's words. */
        record Said(String text) implements Body {}

        /** A command as its author typed it, kept above the reply. */
        record Echo(String text) implements Body {}

        /** A card of the bot's. */
        record Shown(Card card) implements Body {}

        /** Deleted: nothing of it is left. */
        record Gone() implements Body {}
    }

    /**
     * What is seen beside a message.
     *
     * @param threaded whether one can answer under it
     * @param checked whether it has the check mark
     */
    public record Marks(boolean threaded, boolean checked, boolean edited) {}

    /** One member's reaction. */
    public record Reaction(String emoji, String member, String name) {}

    public boolean isFor(String member) {
        return onlyFor.isEmpty() || onlyFor.equals(member);
    }

    public boolean isGone() {
        return body instanceof Body.Gone;
    }
}
