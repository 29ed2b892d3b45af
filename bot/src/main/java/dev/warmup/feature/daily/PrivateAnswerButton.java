package dev.warmup.feature.daily;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Option;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import java.util.List;
import java.util.Optional;

/** Opens the form for an answer that nobody sees before the reveal. */
final class PrivateAnswerButton implements ButtonAction {
    static final String NAME = "daily.answer";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Form> ask(Press press) {
        var texts = Texts.in(press.caller().language());
        var text = new Field.Text(
                PrivateAnswerForm.TEXT, "daily.form.text", "", true, true, PrivateAnswerForm.MOST_CHARACTERS);
        var name = new Field.Choice(
                PrivateAnswerForm.SHOW,
                "daily.form.show",
                List.of(
                        new Option(PrivateAnswerForm.NAMED, texts.get("daily.form.named")),
                        new Option(PrivateAnswerForm.UNNAMED, texts.get("daily.form.unnamed"))));
        return Optional.of(new Form(NAME, press.value(), "daily.form.title", "daily.form.submit", List.of(text, name)));
    }

    @Override
    public Reply press(Press press) {
        throw new Refusal("daily.no-such-question");
    }
}
