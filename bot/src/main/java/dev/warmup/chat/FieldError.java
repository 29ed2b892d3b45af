package dev.warmup.chat;

/**
 * One field of a form that was not filled in rightly.
 *
 * @param field the name of the field that is wrong
 * @param key of the sentence in the message bundle
 */
public record FieldError(String field, String key) {}
