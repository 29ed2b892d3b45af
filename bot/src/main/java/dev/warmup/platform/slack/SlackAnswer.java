package dev.warmup.platform.slack;

/** What to answer over HTTP. */
public record SlackAnswer(int status, String contentType, String body) {}
