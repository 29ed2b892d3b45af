package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.study.Place;
import java.util.ArrayList;
import java.util.List;

/** Cuts a note at its headings; marks of a heading without words or text say nothing and are left out. */
final class Chapters {
    private Chapters() {}

    /** @param taken the lines that belong to questions */
    static List<Chapter> of(String file, NoteText note, List<Block> blocks, LineSet taken) {
        List<Heading> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        List<Chapter> chapters = new ArrayList<>(headings.size());
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean last = i + 1 == headings.size();
            int end = last ? note.lastLine() : headings.get(i + 1).firstLine() - 1;
            AnswerRange range = new AnswerRange(heading.lastLine() + 1, end, List.of());
            String title = Inline.plain(heading.text());
            String text = AnswerText.of(note, range, taken, "");
            if (!title.isEmpty() || !text.isBlank()) {
                chapters.add(new Chapter(new Place(file, heading.firstLine()), heading.level(), title, text));
            }
        }
        return chapters;
    }
}
