package dev.warmup.feature.notes;

import dev.warmup.chat.Block;
import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Card;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.study.Question;
import java.util.ArrayList;
import java.util.List;

/** Shows one of the questions that were found, with its whole answer. */
public final class ReadSelect implements ButtonAction {
    static final String NAME = "notes.read";

    private final NotesDesk desk;

    public ReadSelect(NotesDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        return Reply.shareable(
                card(desk.question(press.value()), Texts.in(press.caller().language())));
    }

    private static Card card(Question question, Texts texts) {
        var reference = question.reference();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Markdown("**" + question.text() + "**"));
        blocks.add(
                reference.hasAnswer()
                        ? new Block.Markdown(reference.answer())
                        : new Block.Plain(texts.get("notes.no-answer")));
        reference.lists().forEach((name, items) -> blocks.add(new Block.Markdown(list(name, items))));
        if (!reference.keyPoints().isEmpty()) {
            blocks.add(new Block.Markdown(list(texts.get("notes.key-points"), reference.keyPoints())));
        }
        blocks.add(new Block.Remark(question.place().toString()));
        return new Card("", blocks, List.of());
    }

    private static String list(String title, List<String> items) {
        return "**" + title + "**\n\n- " + String.join("\n- ", items);
    }
}
