package dev.warmup.study;

import java.time.LocalDate;

/**
 * The line that says why a day counted, did not count, or was excused.
 *
 * @param excluded there was an answer and an admin excluded it, so the day was judged as if there were none
 * @param streak after this day
 * @param freezes in hand after this day
 */
public record Receipt(LocalDate date, Effect effect, boolean excluded, int streak, int freezes) {}
