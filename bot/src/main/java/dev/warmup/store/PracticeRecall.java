package dev.warmup.store;

import dev.warmup.study.Rating;
import dev.warmup.study.Review;

/**
 * How a member did in a practice turn.
 *
 * @param rating the first one given; it holds
 * @param review what is remembered of the question by now
 */
public record PracticeRecall(Rating rating, Review review) {}
