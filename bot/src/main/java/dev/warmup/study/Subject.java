package dev.warmup.study;

/**
 * What a question is about.
 *
 * @param topic one lower-case word or hyphenated words, such as {@code sql} or {@code data-modelling}
 * @param language an IETF tag, {@code en} or {@code zh}
 */
public record Subject(Kind kind, String topic, Level level, String language) {}
