package dev.warmup.notes;

import dev.warmup.study.Place;
import java.nio.file.Path;
import java.util.List;

/** Text that was decoded wrongly before it was saved. */
final class RepairedText implements Lint {
    @Override
    public List<Mistake> check(Path path, Draft draft, ReadNote note) {
        List<Integer> lines = draft.repaired();
        if (lines.isEmpty()) {
            return List.of();
        }
        String what = "was saved after UTF-8 was read as another encoding; it is repaired while reading, "
                + lines.size() + " lines in all; save the note anew";
        return List.of(new Mistake(new Place(note.file(), lines.get(0)), what));
    }
}
