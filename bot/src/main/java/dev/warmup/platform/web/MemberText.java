package dev.warmup.platform.web;

import dev.warmup.chat.Refusal;
import java.util.regex.Pattern;

/** What a member typed, made fit to be kept: line ends made one, control characters and broken ones taken out. */
final class MemberText {
    static final int LONGEST = 40_000;
    static final int LONGEST_COMMAND = 4_000;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    private MemberText() {}

    /**
     * The text of a message.
     *
     * @throws Refusal when there is nothing in it, or too much
     */
    static String message(String typed) {
        return limited(typed, LONGEST);
    }

    /** The text of a command, under the same rule. */
    static String command(String typed) {
        return limited(typed, LONGEST_COMMAND);
    }

    private static String limited(String typed, int most) {
        var text = cleaned(typed);
        if (text.isBlank()) {
            throw new Refusal("room.text.empty");
        }
        if (text.length() > most) {
            throw new Refusal("room.text.long", most, text.length());
        }
        return text.strip();
    }

    static String cleaned(String typed) {
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        return HALVES.matcher(CONTROL.matcher(lines).replaceAll("")).replaceAll("\uFFFD");
    }
}
