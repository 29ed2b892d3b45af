package dev.warmup.notes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A file as it was at some moment; another time or size means another version.
 *
 * @param name the path as it was given, with forward slashes
 * @param modified milliseconds since 1970
 * @param size in bytes
 */
record NoteFile(Path path, String name, long modified, long size) {
    /** Nobody writes more in one note; reading it would take memory and time from the bot. */
    static final int MOST_BYTES = 16 << 20;

    static NoteFile of(Path path, BasicFileAttributes attributes) {
        return new NoteFile(path, nameOf(path), attributes.lastModifiedTime().toMillis(), attributes.size());
    }

    /** The file at a path; nothing if it cannot be looked at. */
    static Optional<NoteFile> at(Path path) {
        try {
            return Optional.of(of(path, Files.readAttributes(path, BasicFileAttributes.class)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static String nameOf(Path path) {
        return path.toString().replace('\\', '/');
    }

    ReadNote read(NoteReader reader) {
        return readWith(reader::read);
    }

    /** Reads the file and hands its name and text on; what is no text, or too much of it, is broken. */
    ReadNote readWith(BiFunction<String, String, ReadNote> reading) {
        if (size > MOST_BYTES) {
            return ReadNote.broken(name, "is larger than " + (MOST_BYTES >> 20) + " MB; split it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            // The file may have grown since it was listed; never read without end.
            Optional<String> text = Decoding.decode(in.readNBytes(MOST_BYTES));
            return text.map(found -> reading.apply(name, found))
                    .orElseGet(() -> ReadNote.broken(name, "is no text; save it as UTF-8 or rename it"));
        } catch (IOException e) {
            return ReadNote.broken(name, "cannot be read: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
    }
}
