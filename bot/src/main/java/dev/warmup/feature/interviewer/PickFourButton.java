package dev.warmup.feature.interviewer;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.feature.Homes;
import java.time.LocalDate;

/** Picks four; pressed on those four, another four. Carries for whom and the round, so a second click picks the same. */
public final class PickFourButton implements ButtonAction {
    static final String NAME = "interviewer.pick";

    private final InterviewerDesk desk;
    private final Homes homes;

    public PickFourButton(InterviewerDesk desk, Homes homes) {
        this.desk = desk;
        this.homes = homes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var chosen = Chosen.of(press);
        var day = LocalDate.ofInstant(press.at(), homes.zone(press.channel()));
        var picked = desk.pick(chosen.who(), press.caller().member(), day, chosen.number());
        var texts = Texts.in(press.caller().language());
        return Reply.shareable(new InterviewerCard(chosen.who(), texts).picked(picked, chosen.number()));
    }
}
