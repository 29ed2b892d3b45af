package dev.warmup.feature.streak;

import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.team.Member;
import java.util.List;

/** {@code /streak}: one's own streak with a calendar, or another member's numbers. */
public final class StreakCommand implements Command {
    private static final String MEMBER = "member";

    private final StreakDesk desk;

    public StreakCommand(StreakDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "streak";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.member(MEMBER));
    }

    @Override
    public Reply run(Invocation invocation) {
        var caller = invocation.caller();
        var member = member(invocation);
        if (!desk.seesNumbers(caller, member)) {
            throw new Refusal("streak.hidden");
        }
        var texts = Texts.in(caller.language());
        var home = desk.home(invocation.channel());
        var name =
                StreakDesk.isOwn(caller, member) ? caller.name() : desk.people().name(member, texts);
        var card = new StreakCard(desk.history(home, member, invocation.at()), name, texts);
        var reply =
                StreakDesk.seesDays(caller, member) ? card.full(member, home.today(invocation.at())) : card.numbers();
        // What an admin may see of somebody else is not for the channel.
        boolean shareable = StreakDesk.isOwn(caller, member) || !StreakDesk.seesDays(caller, member);
        return new Reply.Private(reply, shareable);
    }

    private Member member(Invocation invocation) {
        var caller = invocation.caller().member();
        return invocation
                .argument(MEMBER)
                .filter(typed -> !typed.equals(caller.id()))
                .map(typed -> desk.people().meant(caller.team(), typed))
                .orElse(caller);
    }
}
