package dev.warmup.study;

import java.time.LocalDate;

/**
 * One daily question of the past, as picking sees it.
 *
 * @param topic it was drawn from
 * @param review whether it was picked because it was due again, {@link Pick.Reason#DUE}
 */
public record Asked(LocalDate date, QuestionId question, String topic, boolean review, GroupResult result) {}
