package dev.warmup.platform.slack;

/**
 * Where a message goes.
 *
 * @param thread the id of the message whose thread it is, or empty
 */
record Place(String channel, String thread) {
    /** Whether only one member reads there. */
    boolean isDirect() {
        return channel.startsWith("D");
    }
}
