package dev.warmup.feature.recon;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.store.CompanyName;
import java.util.List;
import java.util.Optional;

/** Asks which company a new sheet is for. */
public final class NewSheetButton implements ButtonAction {
    static final String NAME = "recon.new";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Form> ask(Press press) {
        var company = new Field.Text(NewSheetForm.COMPANY, "recon.company", "", true, false, CompanyName.LONGEST);
        return Optional.of(new Form(NewSheetForm.NAME, "", "recon.new", "recon.next", List.of(company)));
    }

    @Override
    public Reply press(Press press) {
        throw new Refusal("chat.no-such-button");
    }
}
