package dev.warmup.study;

/** What the notes reader finds in a note. Its text is one line of Markdown without the heading's marks. */
public record Question(QuestionId id, Place place, String text, Subject subject, Reference reference) {}
