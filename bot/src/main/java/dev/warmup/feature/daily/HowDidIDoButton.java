package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Card;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Answers;
import dev.warmup.store.DailyState;
import dev.warmup.store.OwnAnswer;
import dev.warmup.store.StoredDaily;
import dev.warmup.study.KeyPointMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells a member before the reveal how many key points the answer has, and after it which are missing. */
final class HowDidIDoButton implements ButtonAction {
    static final String NAME = "daily.how";

    private final OpenQuestions questions;
    private final Answers answers;
    private final KeyPointMatcher matcher;

    HowDidIDoButton(OpenQuestions questions, Answers answers, KeyPointMatcher matcher) {
        this.questions = questions;
        this.answers = answers;
        this.matcher = matcher;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var daily = questions.of(press);
        var texts = Texts.in(press.caller().language());
        return Reply.privately(answers.of(daily, press.caller().member())
                .map(answer -> feedback(daily, answer, texts))
                .orElseGet(() -> Card.sentence(texts.get("daily.how.nothing"))));
    }

    private Card feedback(StoredDaily daily, OwnAnswer answer, Texts texts) {
        if (!answer.counted()) {
            return Card.sentence(texts.get("daily.how.too-short"));
        }
        var points = daily.question().reference().keyPoints();
        if (points.isEmpty()) {
            return Card.sentence(texts.get("daily.how.no-key-points"));
        }
        var hits = answer.fixed()
                ? answer.fixedHits()
                : matcher.hits(daily.question().text(), points, answer.text());
        String count = texts.get("daily.how.count", hits.size(), points.size());
        if (daily.state() == DailyState.OPEN) {
            return Card.sentence(count);
        }
        return hits.size() == points.size()
                ? Card.sentence(texts.get("daily.how.all", points.size()))
                : Card.of(
                        count,
                        new Block.Markdown(RevealWording.list(texts.get("daily.how.missing"), missing(points, hits))));
    }

    private static List<String> missing(List<String> points, Set<Integer> hits) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (!hits.contains(i)) {
                missing.add(points.get(i));
            }
        }
        return missing;
    }
}
