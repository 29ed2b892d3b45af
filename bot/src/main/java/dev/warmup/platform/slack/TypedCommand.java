package dev.warmup.platform.slack;

import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.TextGrammar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it was typed on Slack, which writes members and channels as marks.
 *
 * @param words the command's words
 * @param arguments by parameter; members and channels by their ids
 */
record TypedCommand(String words, Map<String, String> arguments) {
    private static final String OURS = "warmup";
    private static final String HELP = "help";
    /** Around a mark while the grammar reads: nobody types these, and what somebody types can be no mark. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile("<([@#][A-Z0-9]+(?:\\|[^<>]*)?)>");
    private static final Pattern KEPT = Pattern.compile(OPEN + "([@#])([A-Z0-9]+)(?:\\|([^" + CLOSE + "]*))?" + CLOSE);
    private static final Pattern ID = Pattern.compile("[UWCG][A-Z0-9]{6,}");

    /**
     * Reads what follows a slash command.
     *
     * @param command with its slash; {@code /warmup} names none and takes all of them
     * @throws Refusal when there is no such command, or its parameters cannot be read
     */
    static TypedCommand of(CommandBook book, String command, String text) {
        var name = command.startsWith("/") ? command.substring(1) : command;
        return of(book, name.equals(OURS) ? text : name + " " + text);
    }

    /**
     * Reads a command typed as a message.
     *
     * @throws Refusal as above
     */
    static TypedCommand of(CommandBook book, String text) {
        var typed = readable(text).strip();
        var parsed = TextGrammar.parse(book, typed.isEmpty() ? HELP : typed);
        var arguments = new LinkedHashMap<String, String>();
        for (var parameter : parsed.command().parameters()) {
            var value = parsed.arguments().get(parameter.name());
            if (value != null) {
                arguments.put(parameter.name(), meant(parameter, value));
            }
        }
        return new TypedCommand(parsed.words(), arguments);
    }

    /** The text as it was typed, but for members and channels: those stay marks, each in one word. */
    private static String readable(String text) {
        var kept = MARK.matcher(text.replace(OPEN, ' ').replace(CLOSE, ' '))
                .replaceAll(
                        match -> Matcher.quoteReplacement(OPEN + match.group(1).replace(' ', '_') + CLOSE));
        return MessageText.of(kept, user -> user);
    }

    private static String meant(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case MEMBER -> id("@", value, "slack.members");
            case CHANNEL -> id("#", value, "slack.channels");
            default ->
                KEPT.matcher(value)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(match.group(1) + Given.first(match.group(3), match.group(2))));
        };
    }

    private static String id(String sign, String value, String sentence) {
        var match = KEPT.matcher(value.strip());
        if (match.matches() && match.group(1).equals(sign)) {
            return match.group(2);
        }
        if (ID.matcher(value.strip()).matches()) {
            return value.strip();
        }
        throw new Refusal(sentence);
    }
}
