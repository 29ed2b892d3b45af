package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.study.Place;
import java.util.ArrayList;
import java.util.List;

/** Notes that say in their front matter that they are a recon sheet: each second-level heading is one part. */
final class ReconSheets {
    private static final String TEMPLATE = "recon";
    private static final String EXAMPLE = "recon-example";
    private static final int PART_LEVEL = 2;

    private ReconSheets() {}

    static boolean isSheet(FrontMatter frontMatter) {
        return frontMatter
                .value("template")
                .filter(t -> t.equals(TEMPLATE) || t.equals(EXAMPLE))
                .isPresent();
    }

    static ReadNote read(Draft draft) {
        String file = draft.file();
        FrontMatter frontMatter = draft.frontMatter();
        boolean example = frontMatter.value("template").orElse("").equals(EXAMPLE);
        String company = example ? frontMatter.value("company").orElse("") : "";
        if (example && company.isEmpty()) {
            return ReadNote.broken(file, "a recon-example needs a line 'company: NAME' in its front matter");
        }
        List<Heading> headings = draft.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        String title = headings.stream()
                .filter(heading -> heading.level() < PART_LEVEL)
                .map(Heading::text)
                .findFirst()
                .orElse("");
        List<ReconSheet.Part> parts = parts(draft.note(), headings);
        if (parts.isEmpty()) {
            return ReadNote.broken(file, "a recon sheet needs parts: give each a heading with ##");
        }
        ReconSheet sheet = new ReconSheet(new Place(file, 1), Inline.plain(title), company, parts);
        List<Chapter> chapters = Chapters.of(file, draft.note(), draft.blocks(), new LineSet(1));
        return new ReadNote(file, List.of(), chapters, List.of(sheet), frontMatter.mistakes(), false);
    }

    private static List<ReconSheet.Part> parts(NoteText note, List<Heading> headings) {
        List<ReconSheet.Part> parts = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() == PART_LEVEL) {
                int end = note.lastLine();
                for (Heading next : headings.subList(i + 1, headings.size())) {
                    if (next.level() <= PART_LEVEL) {
                        end = next.firstLine() - 1;
                        break;
                    }
                }
                AnswerRange range = new AnswerRange(heading.lastLine() + 1, end, List.of());
                String text = AnswerText.of(note, range, new LineSet(1), "");
                parts.add(new ReconSheet.Part(Inline.plain(heading.text()), text));
            }
        }
        return parts;
    }
}
