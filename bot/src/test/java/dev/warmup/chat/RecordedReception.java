package dev.warmup.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps what comes in, and answers as a test wants. */
public final class RecordedReception implements Reception {
    private final List<Delivery> deliveries = new ArrayList<>();
    private Function<Delivery, Acknowledgement> answer = delivery -> new Acknowledgement.Accepted();

    public synchronized void answer(Function<Delivery, Acknowledgement> next) {
        this.answer = next;
    }

    @Override
    public synchronized Acknowledgement receive(Delivery delivery) {
        deliveries.add(delivery);
        return answer.apply(delivery);
    }

    public synchronized List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** The last delivery, of the kind that is expected. */
    public synchronized <T extends Delivery> T last(Class<T> kind) {
        return kind.cast(deliveries.get(deliveries.size() - 1));
    }
}
