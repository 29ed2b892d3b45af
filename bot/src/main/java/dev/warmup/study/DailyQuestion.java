package dev.warmup.study;

import dev.warmup.team.Channel;
import java.time.LocalDate;

/**
 * One question posted in one channel for one local date; channel and date are its identity.
 *
 * @param date the local date it was scheduled for, whatever the date is when it is really posted
 * @param extra posted on a date that was not scheduled: answering counts, not answering costs nothing
 * @param question its own copy; later changes of the notes do not reach it
 */
public record DailyQuestion(Channel channel, LocalDate date, boolean extra, Question question, Window window) {}
