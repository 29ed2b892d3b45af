package dev.warmup.feature.daily;

import dev.warmup.chat.Delivery;
import dev.warmup.chat.MessageListener;
import dev.warmup.store.Answers;
import dev.warmup.store.Reactions;
import java.time.InstantSource;

/** Hears answers, and what others think of them. */
final class AnswerListener implements MessageListener {
    private final Answers answers;
    private final Reactions reactions;
    private final InstantSource clock;

    AnswerListener(Answers answers, Reactions reactions, InstantSource clock) {
        this.answers = answers;
        this.reactions = reactions;
        this.clock = clock;
    }

    @Override
    public void said(Delivery.Said said) {
        answers.said(said, clock.instant());
    }

    @Override
    public void edited(Delivery.Edited edited) {
        answers.edited(edited, clock.instant());
    }

    @Override
    public void deleted(Delivery.Deleted deleted) {
        answers.deleted(deleted, clock.instant());
    }

    @Override
    public void reacted(Delivery.Reacted reacted) {
        reactions.reacted(reacted);
    }
}
