package dev.warmup.chat;

/** Where platforms hand in what came in. */
public interface Reception {
    /** Stores it under its own id and says what to answer; takes two seconds at most. Never throws for bad input. */
    Acknowledgement receive(Delivery delivery);
}
