package dev.warmup.platform.slack;

import dev.warmup.chat.Absence;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Reception;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.util.Optional;
import java.util.Set;

/**
 * What takes in what Slack delivers.
 *
 * @param owing takes what the platform itself has to say
 * @param admins beside those that Slack calls admins
 * @param homes where a member's commands belong that are given beside any channel
 * @param absence hears when Slack could not reach us
 */
public record SlackParts(
        Reception reception, CommandBook commands, Owing owing, Set<Member> admins, Homes homes, Absence absence) {
    public SlackParts {
        admins = Set.copyOf(admins);
    }

    /** Writes down what is to be said, once under its entry, and sees to it that it is sent. */
    @FunctionalInterface
    public interface Owing {
        void owe(String entry, Outgoing item);
    }

    /** Finds the channel that a member answers in; empty where there is none or no telling. */
    @FunctionalInterface
    public interface Homes {
        Optional<Channel> of(Member member);
    }
}
