package dev.warmup.notes;

import dev.warmup.study.Place;

/**
 * A heading of a note with what stands right under it.
 *
 * @param level of the heading, from 1 to 6
 * @param title one line of plain text
 * @param text Markdown up to the next heading, without questions and their answers; often empty
 */
public record Chapter(Place place, int level, String title, String text) {}
