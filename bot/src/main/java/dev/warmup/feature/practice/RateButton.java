package dev.warmup.feature.practice;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Practice;
import dev.warmup.store.PracticeRecall;
import dev.warmup.study.Rating;
import java.time.Duration;
import java.util.Locale;

/** Missed, Almost or Got it; the first one given counts. */
public final class RateButton implements ButtonAction {
    static final String NAME = "practice.rate";

    private final PracticeDesk desk;
    private final Practice practice;

    public RateButton(PracticeDesk desk, Practice practice) {
        this.desk = desk;
        this.practice = practice;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var value = press.value().split(":", 2);
        var turn = desk.turn(press, value[0]);
        var recall = practice.rate(turn, rating(value[value.length - 1]), press.at());
        var texts = Texts.in(press.caller().language());
        return new Reply.Replace(new PracticeCard(turn, texts).rated(sentence(recall, texts)));
    }

    private static Rating rating(String word) {
        return PracticeCard.RATINGS.stream()
                .filter(rating -> rating.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("chat.no-such-button"));
    }

    private static String sentence(PracticeRecall recall, Texts texts) {
        var review = recall.review();
        long days = Duration.between(review.last(), review.due()).toDays();
        var word = recall.rating().name().toLowerCase(Locale.ROOT);
        return texts.get("practice.rated", texts.get("practice.rate." + word), days);
    }
}
