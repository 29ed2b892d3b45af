package dev.warmup.feature.daily;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Card;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Deed;
import dev.warmup.store.QueuedQuestions;
import dev.warmup.study.Question;
import java.util.List;
import java.util.function.Supplier;

/** Puts a question in the queue, from the command or from the list of those it could mean. */
final class QueueOrder implements ButtonAction {
    static final String NAME = "daily.queue";

    private final QueuedQuestions queued;
    private final Supplier<List<Question>> notes;

    QueueOrder(QueuedQuestions queued, Supplier<List<Question>> notes) {
        this.queued = queued;
        this.notes = notes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var caller = press.caller();
        if (!caller.admin()) {
            throw new Refusal("chat.admins-only");
        }
        var question = notes.get().stream()
                .filter(candidate -> candidate.id().value().equals(press.value()))
                .findFirst()
                .orElseThrow(() -> new Refusal("daily.queue.none", press.value()));
        var deed =
                new Deed(press.delivery(), press.channel(), caller.member(), "daily queue", press.value(), press.at());
        return new Reply.Replace(add(deed, question, caller));
    }

    Card add(Deed deed, Question question, Caller caller) {
        queued.add(deed, question.id());
        return Card.sentence(Texts.in(caller.language()).get("daily.queue.done", question.text()));
    }
}
