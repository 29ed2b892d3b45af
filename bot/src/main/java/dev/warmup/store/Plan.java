package dev.warmup.store;

import dev.warmup.chat.Card;
import dev.warmup.study.DailyQuestion;

/** A daily question that shall be posted, with the card that shows it. */
public record Plan(DailyQuestion daily, Terms terms, Card card) {}
