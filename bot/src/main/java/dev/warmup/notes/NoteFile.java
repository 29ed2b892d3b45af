package dev.warmup.notes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file as it was at some moment; another time or size means another version.
 *
 * @param name the path as it was given, with forward slashes
 * @param modified milliseconds since 1970
 * @param size in bytes
 */
record NoteFile(Path path, String name, long modified, long size) {
    /** Nobody writes more in one note; reading it would take time and memory from the bot. */
    static final int MOST_BYTES = 128 << 20;

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
        List<ReadNote> pieces = new ArrayList<>();
        read(reader, piece -> pieces.add(piece.note()));
        return ReadNote.joined(pieces);
    }

    /** Reads the file a stretch at a time; what is no text, or too much of it, is broken. */
    void read(NoteReader reader, Consumer<Piece> pieces) {
        if (size > MOST_BYTES) {
            pieces.accept(Piece.broken(name, "is larger than " + (MOST_BYTES >> 20) + " MB; split it"));
            return;
        }
        try {
            Optional<Decoding> decoding = Decoding.of(bytes());
            if (decoding.isPresent()) {
                reader.read(name, new Stretches(decoding.orElseThrow().reader()), pieces);
            } else {
                pieces.accept(Piece.broken(name, "is no text; save it as UTF-8 or rename it"));
            }
        } catch (IOException e) {
            pieces.accept(Piece.broken(name, "cannot be read: " + reason(e)));
        }
    }

    /** As many bytes as the file had when it was listed, even if it has grown: never read without end. */
    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[(int) size];
        try (InputStream in = Files.newInputStream(path)) {
            int length = in.readNBytes(bytes, 0, bytes.length);
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
    }
}
