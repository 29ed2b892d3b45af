package dev.warmup.platform.web;

import java.util.function.Supplier;

/**
 * A page for machines that the server also serves, such as {@code /health/live} or {@code /metrics}.
 *
 * @param path where it is found
 * @param content asked anew for each request
 */
public record OpsPage(String path, Supplier<Content> content) {
    /** What it says just now. */
    public record Content(int status, String type, String text) {}
}
