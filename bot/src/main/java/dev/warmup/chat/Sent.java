package dev.warmup.chat;

/**
 * Where something sent stands now.
 *
 * @param message the platform's id of the message; empty where it has none
 * @param thread the id of the thread opened under it; empty where there is none
 */
public record Sent(String message, String thread) {
    public static Sent nowhere() {
        return new Sent("", "");
    }
}
