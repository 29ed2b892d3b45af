package dev.warmup.feature.daily;

import dev.warmup.chat.Field;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.Form;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import dev.warmup.chat.Texts;
import dev.warmup.store.Deed;
import java.util.List;

/** The schedule as a form. A field left empty stays as it was; topics and levels can be typed with the command. */
final class ScheduleForm implements FormAction {
    private static final String NAME = "daily.set";
    private static final int MOST_CHARACTERS = 200;
    private static final List<String> FIELDS = List.of(
            ScheduleChange.TIME,
            ScheduleChange.ZONE,
            ScheduleChange.DAYS,
            ScheduleChange.REVEAL,
            ScheduleChange.TOPICS);

    private final ScheduleSetting setting;

    ScheduleForm(ScheduleSetting setting) {
        this.setting = setting;
    }

    static Form empty() {
        List<Field> fields = FIELDS.stream()
                .<Field>map(name -> new Field.Text(name, "daily.set.form." + name, "", false, false, MOST_CHARACTERS))
                .toList();
        return new Form(NAME, "", "daily.set.form.title", "daily.set.form.submit", fields);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FieldError> check(Submission submission) {
        return FIELDS.stream()
                .filter(name -> !submission.value(name).isBlank())
                .filter(name -> !Words.readable(() -> ScheduleChange.check(name, submission.value(name))))
                .map(name -> new FieldError(name, "daily.set.form.wrong-" + name))
                .toList();
    }

    @Override
    public Reply submit(Submission submission) {
        var caller = submission.caller();
        if (!caller.admin()) {
            throw new Refusal("chat.admins-only");
        }
        var deed = new Deed(
                submission.delivery(), submission.channel(), caller.member(), "daily set", "", submission.at());
        return setting.change(deed, new ScheduleChange(submission.values()), Texts.in(caller.language()));
    }
}
