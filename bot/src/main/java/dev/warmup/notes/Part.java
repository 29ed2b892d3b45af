package dev.warmup.notes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A labelled part under an answer, by the name that its list has among the parts. */
record Part(String name) {
    static final Part KEY_POINTS = new Part("key points");
    static final Part HINTS = new Part("hints");
    static final Part FOLLOW_UPS = new Part("follow-ups");

    private static final Map<String, Part> BY_LABEL = Map.ofEntries(
            Map.entry("key points", KEY_POINTS),
            Map.entry("key point", KEY_POINTS),
            Map.entry("要点", KEY_POINTS),
            Map.entry("关键点", KEY_POINTS),
            Map.entry("hint", HINTS),
            Map.entry("hints", HINTS),
            Map.entry("提示", HINTS),
            Map.entry("follow-up", FOLLOW_UPS),
            Map.entry("follow-ups", FOLLOW_UPS),
            Map.entry("follow ups", FOLLOW_UPS),
            Map.entry("followups", FOLLOW_UPS),
            Map.entry("follow up questions", FOLLOW_UPS),
            Map.entry("follow-up questions", FOLLOW_UPS),
            Map.entry("追问", FOLLOW_UPS),
            Map.entry("good signs", new Part("good signs")),
            Map.entry("red flags", new Part("red flags")),
            Map.entry("tip", new Part("tip")),
            Map.entry("tips", new Part("tip")));
    static final int LONGEST_LABEL = 30;

    private static final String FIRST_CHARACTERS = "khfgrtKHFGRT要关提追";

    /** The part that a label opens; a colon behind it does not matter. */
    static Optional<Part> of(String label) {
        if (label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String stripped = label.strip();
        if (stripped.isEmpty() || FIRST_CHARACTERS.indexOf(stripped.charAt(0)) < 0) {
            return Optional.empty();
        }
        String plain = stripped.toLowerCase(Locale.ROOT);
        String name = plain.endsWith(":") || plain.endsWith("：") ? plain.substring(0, plain.length() - 1) : plain;
        return Optional.ofNullable(BY_LABEL.get(name.strip()));
    }
}
