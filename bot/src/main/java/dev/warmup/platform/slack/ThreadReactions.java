package dev.warmup.platform.slack;

import com.slack.api.model.Reaction;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.SendFailure;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The reactions that stand on a message. Where many reacted, Slack lists only some of them unless asked again. */
final class ThreadReactions {
    private final WebApi api;

    ThreadReactions(WebApi api) {
        this.api = api;
    }

    /**
     * What stands on a message.
     *
     * @param all whether there are no others
     */
    record Standing(List<Delivery.Reacted> reactions, boolean all) {
        Standing {
            reactions = List.copyOf(reactions);
        }
    }

    /** @param since from when on they are taken to stand there: Slack does not tell */
    Standing on(Workspace workspace, Channel channel, Written message, Instant since) throws SendFailure {
        var tallies = message.tallies().stream()
                .filter(tally -> Emoji.counts(tally.name()))
                .toList();
        boolean all = tallies.stream().allMatch(Written.Tally::isWhole);
        if (!all) {
            var asked = ask(channel.id(), message.ts());
            tallies = asked.isEmpty() ? tallies : asked;
            all = tallies.stream().allMatch(Written.Tally::isWhole);
        }
        var found = new ArrayList<Delivery.Reacted>();
        for (var tally : tallies) {
            tally.users().stream()
                    .filter(user -> !user.equals(workspace.botUser()))
                    .map(user -> reacted(workspace.member(user), channel, message.ts(), tally.name(), since))
                    .forEach(found::add);
        }
        return new Standing(found, all);
    }

    private static Delivery.Reacted reacted(
            Member member, Channel channel, String message, String name, Instant since) {
        var id = Ids.of("reaction standing", channel.id(), message, member.id(), name);
        return new Delivery.Reacted(id, channel, message, member, Emoji.of(name), true, since);
    }

    private List<Written.Tally> ask(String channel, String message) throws SendFailure {
        var answer = api.ask(
                "reactions.get",
                channel,
                methods -> methods.reactionsGet(
                        request -> request.channel(channel).timestamp(message).full(true)));
        if (!answer.isOk() || answer.getMessage() == null) {
            return List.of();
        }
        return Given.list(answer.getMessage().getReactions()).stream()
                .filter(reaction -> Emoji.counts(Given.text(reaction.getName())))
                .map(ThreadReactions::tally)
                .toList();
    }

    private static Written.Tally tally(Reaction reaction) {
        var count = reaction.getCount();
        return new Written.Tally(reaction.getName(), Given.list(reaction.getUsers()), count == null ? 0 : count);
    }
}
