package dev.warmup.feature.daily;

import dev.warmup.chat.Command;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import java.util.HashMap;
import java.util.Map;

/** Runs a command that asked for what it lacked: the fields of its form are its parameters. */
final class CommandForm implements FormAction {
    private final String name;
    private final String words;
    private final Command command;

    /** @param words the command's words, such as {@code daily queue} */
    CommandForm(String name, String words, Command command) {
        this.name = name;
        this.words = words;
        this.command = command;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reply submit(Submission submission) {
        var caller = submission.caller();
        if (command.adminsOnly() && !caller.admin()) {
            throw new Refusal("chat.admins-only");
        }
        Map<String, String> arguments = new HashMap<>(submission.values());
        arguments.values().removeIf(String::isBlank);
        return command.run(
                new Invocation(submission.delivery(), caller, submission.channel(), words, arguments, submission.at()));
    }
}
