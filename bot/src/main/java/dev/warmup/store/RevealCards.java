package dev.warmup.store;

import dev.warmup.chat.Card;
import java.util.Optional;

/** Words a reveal. Called inside a transaction: it only makes cards. */
public interface RevealCards {
    /** The reference answer, and how the group did. */
    Card reveal(RevealSheet sheet);

    /**
     * A private answer, now for all to see.
     *
     * @param name of its author; empty when it is to be shown without
     */
    Card privateAnswer(StoredDaily daily, Optional<String> name, String text);
}
