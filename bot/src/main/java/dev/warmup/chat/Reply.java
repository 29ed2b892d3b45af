package dev.warmup.chat;

/** What comes back from a command, a button or a form. */
public sealed interface Reply {
    /**
     * Only the caller sees it.
     *
     * @param shareable whether it offers to be posted in the channel
     */
    record Private(Card card, boolean shareable) implements Reply {}

    /** Posted in the channel for all. */
    record Public(Card card) implements Reply {}

    /** Takes the place of the private card whose button was pressed. */
    record Replace(Card card) implements Reply {}

    /** Nothing is said: what follows was owed in the same transaction as the change. */
    record Silent() implements Reply {}

    static Reply privately(Card card) {
        return new Private(card, false);
    }

    static Reply shareable(Card card) {
        return new Private(card, true);
    }
}
