package dev.warmup.store;

import dev.warmup.chat.Caller;
import java.time.Instant;
import java.util.Map;

/**
 * Parts of a sheet as one member leaves them.
 *
 * @param delivery under which it came in: it is done once under this id
 * @param by who edits; the name is remembered, so that others can be told
 * @param base the revision of the sheet that the member started from; 0 when there was none
 * @param texts only the parts that the member could change, whole
 * @param between stands between two texts for one part that were written at the same time
 */
public record ReconEdit(
        String delivery, Caller by, int base, Map<ReconPart, String> texts, String between, Instant at) {
    public ReconEdit {
        texts = Map.copyOf(texts);
    }
}
