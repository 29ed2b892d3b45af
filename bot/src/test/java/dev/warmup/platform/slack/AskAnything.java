package dev.warmup.platform.slack;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import java.util.List;

/** A command for tests of the platform: takes some words and a member. */
record AskAnything() implements Command {
    static final Form FORM = new Form(
            "ask",
            "subject",
            "chat.share",
            "chat.share",
            List.of(new Field.Text("words", "chat.share", "", false, true, 4_000)));

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text("words"));
    }

    @Override
    public Reply run(Invocation invocation) {
        return Reply.privately(Card.sentence("asked"));
    }
}
