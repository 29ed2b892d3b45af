package dev.warmup.feature.daily;

import dev.warmup.chat.Command;
import dev.warmup.chat.Form;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.study.Question;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /daily set}: what is left out stays as it was; with nothing at all it asks with a form. */
final class DailySet implements Command {
    private final ScheduleSetting setting;
    private final Supplier<List<Question>> notes;

    DailySet(ScheduleSetting setting, Supplier<List<Question>> notes) {
        this.setting = setting;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "set";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text(ScheduleChange.TIME),
                Parameter.text(ScheduleChange.ZONE)
                        .suggesting(() ->
                                ZoneId.getAvailableZoneIds().stream().sorted().toList()),
                Parameter.text(ScheduleChange.DAYS).suggesting(() -> List.of("mon-fri", "daily", "mon,wed,fri")),
                Parameter.text(ScheduleChange.TOPICS).suggesting(this::topics),
                Parameter.text(ScheduleChange.LEVELS)
                        .suggesting(() -> List.of("entry", "intermediate", "advanced", "expert")),
                Parameter.text(ScheduleChange.REVEAL).suggesting(() -> List.of("8h", "17:00")),
                Parameter.choice(ScheduleChange.MODE, List.of("open", "blind")),
                Parameter.choice(ScheduleChange.LANGUAGE, List.of("en", "zh")));
    }

    private List<String> topics() {
        return notes.get().stream()
                .map(question -> question.subject().topic())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean adminsOnly() {
        return true;
    }

    @Override
    public Optional<Form> ask(Invocation invocation) {
        return invocation.arguments().isEmpty() ? Optional.of(ScheduleForm.empty()) : Optional.empty();
    }

    @Override
    public Reply run(Invocation invocation) {
        return setting.change(
                Orders.deed(invocation, ""),
                new ScheduleChange(invocation.arguments()),
                Texts.in(invocation.caller().language()));
    }
}
