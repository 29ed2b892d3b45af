package dev.warmup.platform.web;

import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Completion;
import dev.warmup.chat.Completion.Suggestion;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Texts;
import dev.warmup.store.RoomMember;
import dev.warmup.store.RoomMembers;
import java.util.List;
import java.util.stream.Stream;

/** What could come next, with the names of the room's members where one is asked for. */
final class Completions {
    private static final int MOST_NAMES = 10;

    private final CommandBook commands;
    private final RoomMembers members;

    Completions(CommandBook commands, RoomMembers members) {
        this.commands = commands;
        this.members = members;
    }

    List<Suggestion> of(Texts texts, String typed) {
        var suggestions = Completion.of(commands, texts, typed);
        if (!asksForMember(typed, suggestions)) {
            return suggestions;
        }
        return Stream.concat(suggestions.stream(), names(lastWord(typed))).toList();
    }

    /** The first suggestion names the parameter whose turn it is. */
    private boolean asksForMember(String typed, List<Suggestion> suggestions) {
        return !suggestions.isEmpty()
                && members(typed)
                        .anyMatch(parameter -> suggestions.get(0).label().equals("[" + parameter.name() + "]"));
    }

    private Stream<Parameter> members(String typed) {
        var words = typed.strip().split("\\s+", 2);
        var name = words[0].startsWith("/") ? words[0].substring(1) : words[0];
        return commands.find(name).stream()
                .flatMap(command -> Stream.concat(Stream.of(command), command.subcommands().stream()))
                .map(Command::parameters)
                .flatMap(List::stream)
                .filter(parameter -> parameter.type() == Parameter.Type.MEMBER);
    }

    private Stream<Suggestion> names(String word) {
        var colon = word.indexOf(':');
        var prefix = word.substring(0, colon + 1);
        var beginning = word.substring(colon + 1);
        var wanted = DisplayName.key(beginning.startsWith("@") ? beginning.substring(1) : beginning);
        return members.all().stream()
                .map(RoomMember::name)
                .filter(name -> DisplayName.key(name).startsWith(wanted))
                .limit(MOST_NAMES)
                .map(name -> new Suggestion(prefix + quoted("@" + name) + " ", "@" + name, ""));
    }

    private static String quoted(String name) {
        return name.contains(" ") ? '"' + name + '"' : name;
    }

    private static String lastWord(String typed) {
        return typed.substring(typed.lastIndexOf(' ') + 1);
    }
}
