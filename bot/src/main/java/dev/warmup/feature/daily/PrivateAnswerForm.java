package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import dev.warmup.chat.Texts;
import dev.warmup.store.PrivateAnswer;
import dev.warmup.store.PrivateAnswers;
import dev.warmup.store.Taken;
import java.time.InstantSource;
import java.util.List;

/** Takes a private answer; a second one replaces the first. What cannot be taken is given back to its author. */
final class PrivateAnswerForm implements FormAction {
    static final String TEXT = "text";
    static final String SHOW = "show";
    static final String NAMED = "named";
    static final String UNNAMED = "unnamed";
    static final int MOST_CHARACTERS = 4_000;

    private final PrivateAnswers answers;
    private final InstantSource clock;

    PrivateAnswerForm(PrivateAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PrivateAnswerButton.NAME;
    }

    @Override
    public List<FieldError> check(Submission submission) {
        String text = submission.value(TEXT);
        if (text.isBlank()) {
            return List.of(new FieldError(TEXT, "daily.form.empty"));
        }
        return text.length() > MOST_CHARACTERS ? List.of(new FieldError(TEXT, "daily.form.too-long")) : List.of();
    }

    @Override
    public Reply submit(Submission submission) {
        var date = OpenQuestions.date(submission.subject());
        var caller = submission.caller();
        // Only the word that asks for it shows the name: anything else a broken client sends keeps it hidden.
        boolean named = submission.value(SHOW).equals(NAMED);
        var answer = new PrivateAnswer(caller.member(), caller.name(), submission.value(TEXT), named, submission.at());
        var taken = answers.submit(submission.channel(), date, answer, clock.instant());
        var texts = Texts.in(caller.language());
        String sentence = texts.get("daily.private." + taken.word());
        return Reply.privately(
                taken == Taken.COUNTED
                        ? Card.sentence(sentence)
                        : Card.of(sentence, new Block.Said(caller.name(), submission.value(TEXT))));
    }
}
