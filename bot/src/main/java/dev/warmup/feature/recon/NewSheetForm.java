package dev.warmup.feature.recon;

import dev.warmup.chat.FieldError;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import dev.warmup.store.CompanyName;
import java.util.List;

/** Shows the sheet of the company that was named, or the template to begin it. Nothing is stored yet. */
public final class NewSheetForm implements FormAction {
    static final String NAME = "recon.new";
    static final String COMPANY = "company";

    private final ReconDesk desk;

    public NewSheetForm(ReconDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FieldError> check(Submission submission) {
        var company = new CompanyName(submission.value(COMPANY));
        return company.isEmpty() || company.isTooLong()
                ? List.of(new FieldError(COMPANY, "recon.wrong-name"))
                : List.of();
    }

    @Override
    public Reply submit(Submission submission) {
        var target = new Target.Unwritten(new CompanyName(submission.value(COMPANY)));
        var layout = desk.layout(submission.caller(), submission.channel());
        return Reply.shareable(desk.card(submission.channel().team(), target, layout));
    }
}
