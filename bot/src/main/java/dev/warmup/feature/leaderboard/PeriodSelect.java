package dev.warmup.feature.leaderboard;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.study.Period;

/** Another period, privately: looking around under a public leaderboard makes no noise. */
public final class PeriodSelect implements ButtonAction {
    static final String NAME = "leaderboard.period";

    private final Boards boards;

    public PeriodSelect(Boards boards) {
        this.boards = boards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var period = Period.of(press.value()).orElseThrow(() -> new Refusal("chat.no-such-button"));
        var texts = Texts.in(press.caller().language());
        var board = boards.of(boards.home(press.channel()), period, press.at(), texts);
        return Reply.privately(new BoardCard(board, texts).to(press.caller().member()));
    }
}
