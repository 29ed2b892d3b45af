package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Something that a member asked of the bot. */
public final class Asked {
    private static final int THINKING = 1 << 7;

    private final World world;
    private final Interactions.Going going;

    Asked(World world, Interactions.Going going) {
        this.world = world;
        this.going = going;
    }

    String place() {
        return going.place;
    }

    /** The interaction's own id. */
    public String id() {
        return going.id;
    }

    /** What the bot answered at once. */
    public JsonNode answer() {
        return world.await("an answer to the interaction", () -> going.answer);
    }

    public boolean isAnswered() {
        return going.answer.isPresent();
    }

    /** The reply once it is there: the message which takes the place of the bot's thinking. */
    public JsonNode reply() {
        answer();
        return world.await(
                "a reply",
                () -> Optional.of(world.anywhere(going.original))
                        .filter(message -> (message.path("flags").asInt() & THINKING) == 0));
    }
}
