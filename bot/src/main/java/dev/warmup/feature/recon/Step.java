package dev.warmup.feature.recon;

import dev.warmup.chat.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * As many parts as one form holds.
 *
 * @param number counted from 1
 */
record Step(int number, List<Part> parts) {
    Step {
        parts = List.copyOf(parts);
    }

    /** A template in steps; the last may be shorter. */
    static List<Step> of(List<Part> parts) {
        int steps = (parts.size() + Form.MOST_FIELDS - 1) / Form.MOST_FIELDS;
        return IntStream.range(0, steps)
                .mapToObj(step -> new Step(
                        step + 1,
                        parts.subList(step * Form.MOST_FIELDS, Math.min(parts.size(), (step + 1) * Form.MOST_FIELDS))))
                .toList();
    }

    int first() {
        return parts.get(0).number();
    }

    int last() {
        return parts.get(parts.size() - 1).number();
    }
}
