package dev.warmup.store;

import dev.warmup.team.Member;
import java.time.Instant;

/**
 * What a team found out for one part of a company's sheet.
 *
 * @param part names the part for good, see {@link ReconPart}
 * @param text of members; empty when it was emptied again
 */
public record ReconText(ReconPart part, String text, Member editor, Instant editedAt) {}
