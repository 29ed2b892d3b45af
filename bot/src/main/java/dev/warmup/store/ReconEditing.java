package dev.warmup.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** One edit of one sheet within its transaction. Nobody's text is lost: what two wrote at once is kept, both. */
final class ReconEditing {
    private final Handle handle;
    private final TeamSheet sheet;
    private final ReconEdit edit;
    private final List<String> saved = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** @param sheet locked, so that nobody else edits it now */
    ReconEditing(Handle handle, TeamSheet sheet, ReconEdit edit) {
        this.handle = handle;
        this.sheet = sheet;
        this.edit = edit;
    }

    ReconOutcome save() {
        edit.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ReconPart::key)))
                .forEach(entry -> save(entry.getKey(), entry.getValue().strip()));
        if (!saved.isEmpty() || !joined.isEmpty()) {
            ReconRows.touch(handle, sheet, edit);
        }
        var outcome = new ReconOutcome(saved, joined, refused);
        ReconRows.enter(handle, sheet, edit, outcome);
        return outcome;
    }

    private void save(ReconPart part, String wanted) {
        var base = ReconRows.textAt(handle, sheet, part, edit.base());
        var current = sheet.text(part).map(ReconText::text).orElse("");
        if (wanted.equals(base) || wanted.equals(current)) {
            return;
        }
        if (current.equals(base)) {
            write(part, wanted);
            saved.add(part.title());
        } else {
            join(part, current, wanted);
        }
    }

    private void join(ReconPart part, String current, String wanted) {
        var both = wanted.isEmpty() ? current : current + "\n\n" + edit.between() + "\n" + wanted;
        if (both.length() > ReconSheets.LONGEST_TEXT) {
            refused.add(part.title());
        } else {
            write(part, both);
            joined.add(part.title());
        }
    }

    private void write(ReconPart part, String text) {
        ReconRows.write(handle, sheet, edit, new ReconText(part, text, edit.by().member(), edit.at()));
    }
}
