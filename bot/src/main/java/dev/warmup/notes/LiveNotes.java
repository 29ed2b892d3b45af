package dev.warmup.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notes that follow their files while the bot runs. It has no thread of its own: somebody calls {@link #refresh()} every
 * few seconds. Safe for use by several threads.
 */
public final class LiveNotes {
    private final List<Path> paths;
    private final NoteReader reader = new NoteReader();
    private Map<Path, Version> versions = Map.of();
    private List<Mistake> unreadable = List.of();
    private volatile Notes current;

    /** Reads all notes once. */
    public LiveNotes(List<Path> paths) {
        this.paths = List.copyOf(paths);
        this.current = Notes.of(List.of());
        refresh();
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
    public final synchronized boolean refresh() {
        NoteFiles files = NoteFiles.under(paths);
        Map<Path, Version> next = new LinkedHashMap<>();
        boolean changed =
                files.files().size() != versions.size() || !files.mistakes().equals(unreadable);
        for (NoteFile file : files.files()) {
            Version before = versions.get(file.path());
            boolean same = before != null && before.file().equals(file);
            next.put(file.path(), same ? before : read(file, before));
            changed |= !same;
        }
        if (changed) {
            versions = next;
            unreadable = files.mistakes();
            current = Notes.of(all());
        }
        return changed;
    }

    private Version read(NoteFile file, @Nullable Version before) {
        ReadNote newest = file.read(reader);
        return before != null && newest.broken() && before.holdsSomething()
                ? before.brokenBy(file, newest)
                : new Version(file, newest);
    }

    private List<ReadNote> all() {
        List<ReadNote> all = new ArrayList<>();
        unreadable.forEach(mistake -> all.add(ReadNote.broken(mistake)));
        versions.values().forEach(version -> all.add(version.note()));
        return all;
    }

    /** What a file held when it was last read; of a broken one the questions before it broke. */
    private record Version(NoteFile file, ReadNote note) {
        boolean holdsSomething() {
            return !note.questions().isEmpty() || !note.sheets().isEmpty();
        }

        Version brokenBy(NoteFile newer, ReadNote broken) {
            ReadNote kept = new ReadNote(note.file(), note.questions(), note.sheets(), broken.mistakes(), true);
            return new Version(newer, kept);
        }
    }
}
