package dev.warmup.feature.interviewer;

import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import java.util.List;

/** {@code /ask-interviewer}: what to ask at the end of an interview. */
public final class AskInterviewerCommand implements Command {
    private static final String WHO = "who";

    private final InterviewerDesk desk;

    public AskInterviewerCommand(InterviewerDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "ask-interviewer";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice(WHO, Who.words()));
    }

    @Override
    public Reply run(Invocation invocation) {
        var who = invocation.argument(WHO).flatMap(Who::of).orElse(Who.ANYONE);
        var texts = Texts.in(invocation.caller().language());
        return Reply.shareable(new InterviewerCard(who, texts).page(desk.questions(who), 0));
    }
}
