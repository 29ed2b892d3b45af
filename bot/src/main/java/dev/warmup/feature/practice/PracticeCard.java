package dev.warmup.feature.practice;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Texts;
import dev.warmup.store.PracticeTurn;
import dev.warmup.study.Question;
import dev.warmup.study.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a member sees of a practice turn: the question, then hints, then the answer. */
final class PracticeCard {
    static final List<Rating> RATINGS = List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD);

    private final PracticeTurn turn;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    PracticeCard(PracticeTurn turn, Texts texts) {
        this.turn = turn;
        this.texts = texts;
        var subject = question().subject();
        blocks.add(new Block.Markdown("**" + question().text() + "**"));
        blocks.add(new Block.Remark(String.join(
                " · ",
                subject.topic(),
                texts.get("practice.level." + subject.level().word()),
                texts.get("practice.kind." + subject.kind().word()))));
    }

    /** The question, with so many of its hints. */
    Card asked(int hints) {
        var all = question().reference().hints();
        int shown = Math.min(hints, all.size());
        addList("practice.hints", all.subList(0, shown));
        var controls = new ArrayList<Control>();
        if (shown < all.size()) {
            var label = texts.get(shown == 0 ? "practice.hint" : "practice.next-hint");
            controls.add(Control.Button.of(HintButton.NAME, turn.id() + ":" + (shown + 1), label));
        }
        controls.add(new Control.Button(
                RevealButton.NAME, String.valueOf(turn.id()), texts.get("practice.reveal"), Control.Style.PRIMARY));
        controls.add(another());
        return card(controls);
    }

    /** The answer, and how did it go? */
    Card revealed() {
        addAnswer();
        blocks.add(new Block.Remark(texts.get("practice.how-was-it")));
        var controls = new ArrayList<Control>();
        for (var rating : RATINGS) {
            var word = rating.name().toLowerCase(Locale.ROOT);
            controls.add(
                    Control.Button.of(RateButton.NAME, turn.id() + ":" + word, texts.get("practice.rate." + word)));
        }
        controls.add(another());
        return card(controls);
    }

    /** The answer, rated. */
    Card rated(String sentence) {
        addAnswer();
        blocks.add(new Block.Remark(sentence));
        return card(List.of(another()));
    }

    private void addAnswer() {
        var reference = question().reference();
        blocks.add(
                reference.hasAnswer()
                        ? new Block.Markdown(reference.answer())
                        : new Block.Remark(texts.get("practice.no-answer")));
        addList("practice.key-points", reference.keyPoints());
        addList("practice.follow-ups", reference.followUps());
    }

    private void addList(String title, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Markdown("**" + texts.get(title) + "**\n\n- " + String.join("\n- ", items)));
        }
    }

    private Control another() {
        return Control.Button.of(AnotherButton.NAME, String.valueOf(turn.id()), texts.get("practice.another"));
    }

    private Card card(List<Control> controls) {
        return new Card(texts.get("practice.title"), blocks, controls);
    }

    private Question question() {
        return turn.question();
    }
}
