package dev.warmup.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Folders and files of notes on disk. */
public final class NoteFolder {
    /** Notes read side by side are together no larger: what they hold is kept until those before them are read. */
    private static final long MOST_AT_ONCE = 1 << 22;

    private final List<Path> paths;
    private final NoteReader reader = new NoteReader();

    /**
     * Names where notes are; nothing is read yet. A folder is searched to any depth for {@code .md}, {@code .markdown}
     * and {@code .txt}; a file is read whatever its name.
     */
    public NoteFolder(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** Reads everything anew; what cannot be read is among the mistakes. */
    public Notes read() {
        return Notes.of(notes());
    }

    /** Reads every note by itself: a question that two notes ask is there twice. */
    public List<ReadNote> notes() {
        List<ReadNote> notes = new ArrayList<>();
        forEach(notes::add);
        return notes;
    }

    /**
     * Reads every note by itself and hands it on, in the order of files; what was handed on is kept no longer. A note of
     * more than a million characters comes in several pieces.
     */
    public void forEach(Consumer<ReadNote> use) {
        NoteFiles files = NoteFiles.under(paths);
        files.mistakes().forEach(mistake -> use.accept(ReadNote.broken(mistake)));
        List<NoteFile> together = new ArrayList<>();
        long bytes = 0;
        for (NoteFile file : files.files()) {
            if (bytes + file.size() > MOST_AT_ONCE) {
                readTogether(together, use);
                together.clear();
                bytes = 0;
            }
            if (file.size() > MOST_AT_ONCE) {
                file.read(reader, piece -> use.accept(piece.note()));
            } else {
                together.add(file);
                bytes += file.size();
            }
        }
        readTogether(together, use);
    }

    /** Notes are read independently of each other, on all cores; the order stays. */
    private void readTogether(List<NoteFile> files, Consumer<ReadNote> use) {
        files.parallelStream().map(file -> file.read(reader)).toList().forEach(use);
    }
}
