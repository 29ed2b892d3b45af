package dev.warmup.feature.leaderboard;

import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.study.Period;
import java.util.Arrays;
import java.util.List;

/** {@code /leaderboard}: posted for all to see. */
public final class LeaderboardCommand implements Command {
    private static final String PERIOD = "period";

    private final Boards boards;

    public LeaderboardCommand(Boards boards) {
        this.boards = boards;
    }

    @Override
    public String name() {
        return "leaderboard";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(
                PERIOD, Arrays.stream(Period.values()).map(Period::word).toList()));
    }

    @Override
    public Reply run(Invocation invocation) {
        var period = invocation.argument(PERIOD).flatMap(Period::of).orElse(Period.WEEK);
        var home = boards.home(invocation.channel());
        var texts = Texts.in(home.language());
        return new Reply.Public(new BoardCard(boards.of(home, period, invocation.at(), texts), texts).toAll());
    }
}
