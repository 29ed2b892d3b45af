package dev.warmup.feature.daily;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Control;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Option;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Deed;
import dev.warmup.store.Schedules;
import dev.warmup.study.Picker;
import dev.warmup.study.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /daily queue}: asks a question next, named by its id or by words that are in it. */
final class DailyQueue implements Command {
    static final String FORM = "daily.queue";

    private static final String QUESTION = "question";
    private static final int MOST_OPTIONS = 25;
    private static final int LONGEST_LABEL = 90;
    private static final int LONGEST_WORDS = 200;

    private final Schedules schedules;
    private final QueueOrder order;
    private final Supplier<List<Question>> notes;

    DailyQueue(Schedules schedules, QueueOrder order, Supplier<List<Question>> notes) {
        this.schedules = schedules;
        this.order = order;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text(QUESTION));
    }

    @Override
    public boolean adminsOnly() {
        return true;
    }

    @Override
    public Optional<Form> ask(Invocation invocation) {
        if (invocation.argument(QUESTION).isPresent()) {
            return Optional.empty();
        }
        var words = new Field.Text(QUESTION, "daily.queue.form.question", "", true, false, LONGEST_WORDS);
        return Optional.of(new Form(FORM, "", "daily.queue.form.title", "daily.queue.form.submit", List.of(words)));
    }

    @Override
    public Reply run(Invocation invocation) {
        Orders.schedule(schedules, invocation);
        String typed = invocation.argument(QUESTION).orElse("").strip();
        var meant = meant(typed);
        if (meant.isEmpty()) {
            throw new Refusal("daily.queue.none", typed);
        }
        if (meant.size() == 1) {
            var question = meant.get(0);
            Deed deed = Orders.deed(invocation, question.id().value());
            return Reply.privately(order.add(deed, question, invocation.caller()));
        }
        return Reply.privately(which(meant, Texts.in(invocation.caller().language())));
    }

    private List<Question> meant(String typed) {
        var askable = notes.get().stream()
                .filter(question -> Picker.KINDS.contains(question.subject().kind()))
                .toList();
        var byId = askable.stream()
                .filter(question -> question.id().value().equalsIgnoreCase(typed))
                .toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        var words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return askable.stream()
                .filter(question -> !words.isEmpty() && holdsAll(question, words))
                .toList();
    }

    private static boolean holdsAll(Question question, List<String> words) {
        String text = question.text().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private static Card which(List<Question> meant, Texts texts) {
        var options = meant.stream()
                .limit(MOST_OPTIONS)
                .map(question -> new Option(question.id().value(), label(question.text())))
                .toList();
        return Card.sentence(texts.get("daily.queue.which", meant.size()))
                .with(new Control.Select(QueueOrder.NAME, texts.get("daily.queue.choose"), options));
    }

    private static String label(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
