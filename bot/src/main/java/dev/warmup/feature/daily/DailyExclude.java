package dev.warmup.feature.daily;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.feature.People;
import dev.warmup.store.Exclusions;
import dev.warmup.store.Schedules;
import dev.warmup.study.TimeWords;
import java.util.List;
import java.util.Optional;

/** {@code /daily exclude}: a member's answer of a date does not count; the same again lets it count. */
final class DailyExclude implements Command {
    private static final String MEMBER = "member";
    static final String FORM = "daily.exclude";

    private static final String DATE = "date";
    private static final int LONGEST_WORD = 100;

    private final Schedules schedules;
    private final Exclusions exclusions;
    private final People people;

    DailyExclude(Schedules schedules, Exclusions exclusions, People people) {
        this.schedules = schedules;
        this.exclusions = exclusions;
        this.people = people;
    }

    @Override
    public String name() {
        return "exclude";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.member(MEMBER), Parameter.date(DATE));
    }

    @Override
    public boolean adminsOnly() {
        return true;
    }

    @Override
    public Optional<Form> ask(Invocation invocation) {
        var member = invocation.argument(MEMBER);
        var date = invocation.argument(DATE);
        if (member.isPresent() && date.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Form(
                FORM,
                "",
                "daily.exclude.form.title",
                "daily.exclude.form.submit",
                List.of(field(MEMBER, member.orElse("")), field(DATE, date.orElse("")))));
    }

    private static Field field(String name, String draft) {
        return new Field.Text(name, "daily.exclude.form." + name, draft, true, false, LONGEST_WORD);
    }

    @Override
    public Reply run(Invocation invocation) {
        var stored = Orders.schedule(schedules, invocation);
        var member = people.meant(
                invocation.channel().team(), invocation.argument(MEMBER).orElse(""));
        var today = stored.schedule().timetable().dateAt(invocation.at());
        var date = Words.read(() -> TimeWords.date(invocation.argument(DATE).orElse(""), today));
        if (date.isAfter(today)) {
            throw new Refusal("daily.exclude.future");
        }
        boolean excluded = exclusions.toggle(Orders.deed(invocation, member.id() + " " + date), member, date);
        var texts = Texts.in(invocation.caller().language());
        var wording = new Wording(texts, stored.schedule().timetable().zone());
        return Reply.privately(Card.sentence(texts.get(
                excluded ? "daily.exclude.out" : "daily.exclude.in", people.name(member, texts), wording.date(date))));
    }
}
