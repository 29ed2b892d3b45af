package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.notes.Found.Rank;
import dev.warmup.notes.Statement.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A note, or a stretch of a long one, cut into pieces before its questions are looked at.
 *
 * @param repaired the lines that had to be repaired
 * @param statements of a tidy note only its headings
 * @param tidy its author names questions with {@code {#id}}: then only headings ask
 */
record Draft(
        String file,
        NoteText note,
        List<Integer> repaired,
        FrontMatter frontMatter,
        List<Block> blocks,
        List<Statement> statements,
        Outline outline,
        boolean tidy) {

    static Draft of(String file, Stretch stretch) {
        Repair repair = Repair.of(stretch);
        NoteText note = NoteText.of(repair.text());
        FrontMatter frontMatter = FrontMatter.of(file, note);
        List<Block> blocks = BlockReader.read(note, frontMatter.lastLine() + 1);
        boolean tidy = hasIds(blocks);
        List<Statement> statements = StatementReader.read(blocks, tidy);
        Outline outline = Outline.of(statements, blocks, titles(file, frontMatter));
        return new Draft(file, note, repair.lines(), frontMatter, blocks, statements, outline, tidy);
    }

    /** The draft of the stretch that follows this one. */
    Draft next(Stretch stretch) {
        Repair repair = Repair.of(stretch);
        NoteText note = NoteText.of(repair.text(), stretch.firstLine());
        List<Block> further = BlockReader.read(note, stretch.firstLine());
        boolean named = hasIds(further);
        List<Statement> read = StatementReader.read(further, named);
        return new Draft(file, note, repair.lines(), frontMatter, further, read, outline.next(read, further), named);
    }

    private static List<String> titles(String file, FrontMatter frontMatter) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.\\w{1,4}$|[_-]+", " ");
        return Stream.concat(
                        Stream.of(name),
                        Stream.of("title", "subtitle").map(frontMatter::value).flatMap(Optional::stream))
                .toList();
    }

    List<Found> questions() {
        return tidy ? namedHeadings() : QuestionFinder.find(blocks, statements, outline);
    }

    private List<Found> namedHeadings() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.is(Form.HEADING) && (hasId(blocks.get(statement.block())) || statement.isMarked())) {
                Section section = outline.sections().get(i);
                found.add(new Found(
                        statement.block(),
                        statement.line(),
                        statement.firstLine(),
                        statement.lastLine(),
                        statement.text(),
                        "",
                        new Rank(section.level(), 0, true),
                        section));
            }
        }
        return found;
    }

    /** Whether its author named the question of a heading. */
    boolean hasId(Statement heading) {
        return hasId(blocks.get(heading.block()));
    }

    private static boolean hasIds(List<Block> blocks) {
        for (Block block : blocks) {
            if (hasId(block)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasId(Block block) {
        return block instanceof Heading heading && !heading.id().isEmpty();
    }
}
