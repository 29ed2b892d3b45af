package dev.warmup.platform.web;

import io.javalin.http.Context;
import java.util.Locale;

/** The language a browser asks for. */
final class Language {
    private static final String OURS = "en";

    private Language() {}

    /** An IETF tag; English when the browser says nothing that can be read. */
    static String of(Context context) {
        var header = context.header("Accept-Language");
        if (header == null || header.isBlank()) {
            return OURS;
        }
        try {
            var first = Locale.LanguageRange.parse(header).get(0).getRange();
            return first.equals("*") ? OURS : Locale.forLanguageTag(first).toLanguageTag();
        } catch (IllegalArgumentException e) {
            return OURS;
        }
    }
}
