package dev.warmup.notes;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lints notes: finds all that would surprise their author, although the bot can live with it. */
public final class NoteCheck {
    private static final List<Lint> LINTS =
            List.of(new RepairedText(), new Unanswered(), new LongKeyPoint(), new UntakenHeading(), new DeadLink());

    private final List<Path> paths;
    private final NoteReader reader = new NoteReader();

    /** Names the notes, as for {@link NoteFolder}. */
    public NoteCheck(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** What is wrong or odd, file by file and in the order of lines; nothing when all is well. */
    public List<Mistake> mistakes() {
        NoteFiles files = NoteFiles.under(paths);
        Set<Mistake> mistakes = new LinkedHashSet<>(files.mistakes());
        FirstPlaces firsts = new FirstPlaces();
        for (NoteFile file : files.files()) {
            file.read(reader, piece -> {
                mistakes.addAll(lint(file, piece));
                mistakes.addAll(piece.note().mistakes());
                piece.note()
                        .questions()
                        .forEach(question -> firsts.add(question).ifPresent(mistakes::add));
            });
        }
        return mistakes.stream()
                .sorted(Comparator.comparing(
                                (Mistake mistake) -> mistake.place().file())
                        .thenComparing(mistake -> mistake.place().line()))
                .toList();
    }

    private static List<Mistake> lint(NoteFile file, Piece piece) {
        return piece.draft().stream()
                .flatMap(draft -> LINTS.stream().flatMap(lint -> lint.check(file.path(), draft, piece.note()).stream()))
                .toList();
    }
}
