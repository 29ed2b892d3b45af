package dev.warmup.store;

import java.util.List;

/**
 * What came of an edit, by the titles of the parts.
 *
 * @param saved changed as the member wanted
 * @param joined somebody else had changed them meanwhile: both texts stand there now
 * @param refused somebody else had changed them meanwhile and both texts do not fit: the other's stands, the member must
 *     be given the text back
 */
public record ReconOutcome(List<String> saved, List<String> joined, List<String> refused) {
    public ReconOutcome {
        saved = List.copyOf(saved);
        joined = List.copyOf(joined);
        refused = List.copyOf(refused);
    }

    public boolean cameToNothing() {
        return saved.isEmpty() && joined.isEmpty() && refused.isEmpty();
    }
}
