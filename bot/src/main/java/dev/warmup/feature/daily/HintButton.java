package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import java.util.ArrayList;
import java.util.List;

/** Gives one hint more each time, from vague to telling. The value is the date, and how many hints were seen. */
final class HintButton implements ButtonAction {
    static final String NAME = "daily.hint";

    private final OpenQuestions questions;

    HintButton(OpenQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var parts = press.value().split("/", 2);
        int seen = parts.length == 1 ? 0 : number(parts[1]);
        var question = questions.on(press.channel(), parts[0]).question();
        var texts = Texts.in(press.caller().language());
        var hints = question.reference().hints();
        if (hints.isEmpty()) {
            int points = question.reference().keyPoints().size();
            return Reply.privately(Card.sentence(texts.get("daily.hint.none", points)));
        }
        var card = card(parts[0], hints, Math.min(seen + 1, hints.size()), texts);
        return seen == 0 ? Reply.privately(card) : new Reply.Replace(card);
    }

    private static Card card(String date, List<String> hints, int shown, Texts texts) {
        List<Block> blocks = new ArrayList<>();
        hints.subList(0, shown).forEach(hint -> blocks.add(new Block.Markdown(hint)));
        List<Control> more = shown == hints.size()
                ? List.of()
                : List.of(Control.Button.of(NAME, date + "/" + shown, texts.get("daily.button.another-hint")));
        return new Card(texts.get("daily.hint.title", shown, hints.size()), blocks, more);
    }

    private static int number(String written) {
        if (!written.matches("\\d{1,4}")) {
            throw new Refusal("daily.no-such-question");
        }
        return Integer.parseInt(written);
    }
}
