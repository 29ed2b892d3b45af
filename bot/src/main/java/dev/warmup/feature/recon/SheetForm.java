package dev.warmup.feature.recon;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import dev.warmup.chat.Texts;
import dev.warmup.store.ReconEdit;
import dev.warmup.store.ReconOutcome;
import dev.warmup.store.ReconPart;
import dev.warmup.store.ReconSheets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Saves one step of a sheet. Its subject is the revision that the member started from, and the sheet. */
public final class SheetForm implements FormAction {
    static final String NAME = "recon.sheet";

    private final ReconDesk desk;

    public SheetForm(ReconDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<FieldError> check(Submission submission) {
        var errors = new ArrayList<FieldError>();
        submission.values().forEach((field, text) -> {
            if (plain(text).length() > ReconSheets.LONGEST_TEXT) {
                errors.add(new FieldError(field, "recon.long-text"));
            }
        });
        return errors;
    }

    @Override
    public Reply submit(Submission submission) {
        var subject = submission.subject().split(" ", 2);
        var target = Target.of(subject[subject.length - 1])
                .filter(any -> subject[0].matches("\\d{1,9}"))
                .orElseThrow(() -> new Refusal("recon.no-such-sheet"));
        if (target instanceof Target.Unwritten
                && submission.values().values().stream().allMatch(String::isBlank)) {
            throw new Refusal("recon.nothing-written");
        }
        var texts = Texts.in(submission.caller().language());
        var edit = new ReconEdit(
                submission.delivery(),
                submission.caller(),
                Integer.parseInt(subject[0]),
                written(submission),
                texts.get("recon.between", desk.shown(submission.caller())),
                submission.at());
        return Reply.shareable(card(submission, target, save(target, edit)));
    }

    private ReconOutcome save(Target target, ReconEdit edit) {
        return target instanceof Target.There there
                ? desk.sheets().edit(there.id(), edit).orElseThrow(() -> new Refusal("recon.no-such-sheet"))
                : desk.sheets().edit(((Target.Unwritten) target).company(), edit);
    }

    /**
     * Fields are named by their parts; one that has left the template meanwhile keeps its key for a title, which is all
     * that may stand in a heading of what a forged form calls its fields.
     */
    private Map<ReconPart, String> written(Submission submission) {
        var parts = new HashMap<String, ReconPart>();
        desk.parts().forEach(part -> parts.put(part.part().key(), part.part()));
        var written = new HashMap<ReconPart, String>();
        submission
                .values()
                .forEach((field, text) -> written.put(parts.getOrDefault(field, former(field)), plain(text)));
        return written;
    }

    private static ReconPart former(String field) {
        String key = ReconPart.titled(field).key();
        return new ReconPart(key, key);
    }

    private Card card(Submission submission, Target target, ReconOutcome outcome) {
        var layout = desk.layout(submission.caller(), submission.channel());
        var card = desk.card(submission.channel().team(), target, layout);
        var blocks = new ArrayList<>(told(outcome, submission, layout.texts()));
        blocks.addAll(card.blocks());
        return new Card(card.title(), blocks, card.controls());
    }

    private List<Block> told(ReconOutcome outcome, Submission submission, Texts texts) {
        var blocks = new ArrayList<Block>();
        if (outcome.cameToNothing()) {
            blocks.add(new Block.Remark(texts.get("recon.unchanged")));
        } else if (!outcome.saved().isEmpty()) {
            blocks.add(new Block.Remark(texts.get("recon.saved", String.join(", ", outcome.saved()))));
        }
        if (!outcome.joined().isEmpty()) {
            blocks.add(new Block.Plain(texts.get("recon.joined", String.join(", ", outcome.joined()))));
        }
        for (var title : outcome.refused()) {
            blocks.add(new Block.Plain(texts.get("recon.refused", title)));
            blocks.add(new Block.Said(
                    title, plain(submission.value(ReconPart.titled(title).key()))));
        }
        return blocks;
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
