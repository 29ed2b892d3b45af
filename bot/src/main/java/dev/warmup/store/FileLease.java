package dev.warmup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second Warmup off the same SQLite file; the operating system gives it up when the process ends. */
final class FileLease implements AutoCloseable {
    private final FileChannel channel;

    private FileLease(FileChannel channel) {
        this.channel = channel;
    }

    static FileLease take(Path database) throws DatabaseUnusable {
        var file = database.resolveSibling(database.getFileName() + ".lock");
        FileChannel channel = open(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FileLease(channel);
            }
        } catch (OverlappingFileLockException e) {
            // The same process holds it: said below, as for any other holder.
        } catch (IOException e) {
            throw new DatabaseUnusable(file + ": cannot be locked: " + e.getMessage(), e);
        }
        closeQuietly(channel);
        throw new DatabaseUnusable(database + ": another Warmup is running on this database; stop it first");
    }

    private static FileChannel open(Path file) throws DatabaseUnusable {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DatabaseUnusable(file.toAbsolutePath().getParent() + ": the data folder cannot be written to", e);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
