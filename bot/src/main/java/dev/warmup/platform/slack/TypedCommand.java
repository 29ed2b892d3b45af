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
    private static final Pattern MARK = Pattern.compile("<([@#])([A-Z0-9]+)(?:\\|([^<>]*))?>");
    private static final Pattern MEMBER = Pattern.compile("<@([UW][A-Z0-9]*)(?:\\|[^<>]*)?>|([UW][A-Z0-9]{6,})");
    private static final Pattern CHANNEL = Pattern.compile("<#([CG][A-Z0-9]*)(?:\\|[^<>]*)?>|([CG][A-Z0-9]{6,})");

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
        var typed = oneWordEach(MessageText.clean(text)).strip();
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

    /** The name in a mark may have spaces; the grammar would take them for the end of a word. */
    private static String oneWordEach(String text) {
        return MARK.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace(' ', '_')));
    }

    private static String meant(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case MEMBER -> id(MEMBER, value, "slack.members");
            case CHANNEL -> id(CHANNEL, value, "slack.channels");
            default -> MessageText.of(value, user -> user);
        };
    }

    private static String id(Pattern pattern, String value, String sentence) {
        var match = pattern.matcher(value.strip());
        if (!match.matches()) {
            throw new Refusal(sentence);
        }
        return Given.first(match.group(1), match.group(2));
    }
}
