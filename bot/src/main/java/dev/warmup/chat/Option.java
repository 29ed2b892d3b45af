package dev.warmup.chat;

/**
 * One of several to choose from.
 *
 * @param value handed back when it is chosen
 * @param label shown as it is
 */
public record Option(String value, String label) {}
