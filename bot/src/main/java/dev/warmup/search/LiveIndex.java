package dev.warmup.search;

import dev.warmup.notes.Notes;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An index that follows the notes. Somebody calls {@link #current} whenever the notes may have changed, so that nobody
 * who searches has to wait; where that is late, the first who searches makes it. Safe for use by several threads.
 */
public final class LiveIndex {
    /** The first search of all loads the Chinese dictionary; nobody should have to wait for that. */
    private static final String FIRST_WORDS = "search 搜索";

    private final Supplier<Notes> notes;
    private final ReentrantLock building = new ReentrantLock();
    private volatile @Nullable Built last;

    /** @param notes the newest, the same object as long as nothing changed */
    public LiveIndex(Supplier<Notes> notes) {
        this.notes = notes;
    }

    private record Built(Notes notes, NoteIndex index) {
        boolean isOf(Notes newest) {
            return notes == newest;
        }
    }

    /** The index of the newest notes; while somebody else is making it, the one before, if there is one. */
    public NoteIndex current() {
        var newest = notes.get();
        var built = last;
        if (built != null && (built.isOf(newest) || !building.tryLock())) {
            return built.index();
        } else if (built == null) {
            building.lock();
        }
        try {
            return upToDate();
        } finally {
            building.unlock();
        }
    }

    private NoteIndex upToDate() {
        var newest = notes.get();
        var built = last;
        if (built == null || !built.isOf(newest)) {
            built = new Built(newest, NoteIndex.of(newest));
            built.index().search(FIRST_WORDS, 1);
            last = built;
        }
        return built.index();
    }
}
