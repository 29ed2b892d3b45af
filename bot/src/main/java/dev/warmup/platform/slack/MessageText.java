package dev.warmup.platform.slack;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a member wrote, as the member saw it: Slack's marks for people, channels and links in plain words. */
final class MessageText {
    private static final Pattern MARK = Pattern.compile("<([@#!]?)([^<>|]+)(?:\\|([^<>]*))?>");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private MessageText() {}

    /** @param names of members whom a text mentions without saying their names */
    static String of(String slackText, Function<String, String> names) {
        var words = MARK.matcher(slackText).replaceAll(match -> Matcher.quoteReplacement(shown(match, names)));
        return clean(Escape.undo(words));
    }

    /** Line ends made one; control characters and broken ones taken out. */
    static String clean(String text) {
        return CONTROL.matcher(text.replaceAll("\\r\\n?|\\u2028|\\u2029", "\n")).replaceAll("");
    }

    private static String shown(java.util.regex.MatchResult match, Function<String, String> names) {
        var target = match.group(2);
        var label = Given.text(match.group(3));
        return switch (match.group(1)) {
            case "@" -> "@" + (label.isEmpty() ? names.apply(target) : label);
            case "#" -> "#" + (label.isEmpty() ? target : label);
            case "!" ->
                label.isEmpty()
                        ? "@" + target
                        : label.startsWith("@") ? label : target.startsWith("date") ? label : "@" + label;
            default -> link(target, label);
        };
    }

    private static String link(String target, String label) {
        var bare = target.replaceFirst("^(?:mailto:|https?://)", "");
        if (label.isEmpty() || label.equals(target)) {
            return target;
        }
        return label.equals(bare) ? label : label + " (" + target + ")";
    }
}
