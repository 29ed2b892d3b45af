package dev.warmup.feature.interviewer;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;

/** Another page, or the questions for somebody else, in the place of the card. */
public final class InterviewerPage implements ButtonAction {
    static final String NAME = "interviewer.page";

    private final InterviewerDesk desk;

    public InterviewerPage(InterviewerDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var chosen = Chosen.of(press);
        var texts = Texts.in(press.caller().language());
        return new Reply.Replace(
                new InterviewerCard(chosen.who(), texts).page(desk.questions(chosen.who()), chosen.number()));
    }
}
