package dev.warmup.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders and files of notes on disk. */
public final class NoteFolder {
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
        NoteFiles files = NoteFiles.under(paths);
        List<ReadNote> notes = new ArrayList<>();
        files.mistakes().forEach(mistake -> notes.add(ReadNote.broken(mistake)));
        // Notes are read independently of each other, large folders on all cores; the order stays.
        notes.addAll(
                files.files().parallelStream().map(file -> file.read(reader)).toList());
        return notes;
    }
}
