package dev.warmup.platform.slack;

import dev.warmup.chat.Caller;
import dev.warmup.chat.Command;
import dev.warmup.chat.Refusal;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;

/** Who uses the bot, and in which channel that counts. */
final class Callers {
    private final People people;
    private final SlackParts parts;

    Callers(People people, SlackParts parts) {
        this.people = people;
        this.parts = parts;
    }

    Caller caller(Workspace workspace, String user, String otherwise) {
        var member = workspace.member(user);
        var person = people.person(user, otherwise);
        return new Caller(
                member, person.name(), person.admin() || parts.admins().contains(member), person.language());
    }

    /**
     * The channel that a command is for.
     *
     * @throws Refusal when it would change a conversation of one, where no question is posted
     */
    Channel meant(TypedCommand typed, Channel used, Caller caller) {
        var channel = counted(used, caller.member());
        if (DirectMessages.isDirect(channel) && changes(typed, caller)) {
            throw new Refusal("slack.in-channel");
        }
        return channel;
    }

    /** Whether it is an admin's: what admins do concerns all in a channel. */
    boolean changes(TypedCommand typed, Caller caller) {
        return caller.admin()
                && parts.commands()
                        .find(typed.words())
                        .filter(Command::adminsOnly)
                        .isPresent();
    }

    /** What is done in a direct message or on the home page belongs to the channel that the member answers in. */
    Channel counted(Channel used, Member member) {
        boolean beside = used.id().isEmpty() || DirectMessages.isDirect(used);
        return beside ? parts.homes().of(member).orElse(used) : used;
    }
}
