package dev.warmup.feature.recon;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.store.ReconSheets;
import dev.warmup.store.ReconText;
import dev.warmup.store.TeamSheet;
import java.util.List;
import java.util.Optional;

/** Opens one step of a sheet as a form, with what stands there now. Carries the step and the sheet. */
public final class FillInButton implements ButtonAction {
    static final String NAME = "recon.fill-in";

    private final ReconDesk desk;

    public FillInButton(ReconDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Form> ask(Press press) {
        var value = press.value().split(" ", 2);
        var step = desk.step(value[0]);
        return Target.of(value[value.length - 1]).flatMap(target -> step.flatMap(parts -> form(press, target, parts)));
    }

    private Optional<Form> form(Press press, Target target, Step step) {
        var sheet = desk.sheet(press.channel().team(), target);
        if (sheet.isEmpty() && target instanceof Target.There) {
            return Optional.empty();
        }
        var subject = sheet.map(there -> there.revision() + " " + new Target.There(there.id()).word())
                .orElse("0 " + target.word());
        List<Field> fields =
                step.parts().stream().<Field>map(part -> field(part, sheet)).toList();
        return Optional.of(new Form(SheetForm.NAME, subject, "recon.form", "recon.save", fields));
    }

    private static Field field(Part part, Optional<TeamSheet> sheet) {
        var text = sheet.flatMap(there -> there.text(part.part())).map(ReconText::text);
        return new Field.Text(
                part.part().key(), part.heading(), text.orElse(""), false, true, ReconSheets.LONGEST_TEXT);
    }

    /** Reached only when there is nothing to fill in: the template has changed, or the sheet is gone. */
    @Override
    public Reply press(Press press) {
        throw new Refusal("recon.no-such-sheet");
    }
}
