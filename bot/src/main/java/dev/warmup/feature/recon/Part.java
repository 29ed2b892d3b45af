package dev.warmup.feature.recon;

import dev.warmup.notes.ReconSheet;
import dev.warmup.store.ReconPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A part of the template.
 *
 * @param number as it is shown, counted from 1
 * @param lookFor Markdown of the notes
 */
record Part(int number, ReconPart part, String lookFor) {
    /** The parts of a template. Of two with the same title the first is taken: a sheet could not tell them apart. */
    static List<Part> of(ReconSheet template) {
        var parts = new ArrayList<Part>();
        var keys = new HashSet<String>();
        for (var each : template.parts()) {
            var part = ReconPart.titled(each.title());
            if (!part.key().isEmpty() && keys.add(part.key())) {
                parts.add(new Part(parts.size() + 1, part, each.text()));
            }
        }
        return List.copyOf(parts);
    }

    String heading() {
        return number + ". " + part.title();
    }
}
