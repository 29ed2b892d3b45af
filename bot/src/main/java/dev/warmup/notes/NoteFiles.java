package dev.warmup.notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files of notes under some paths, without reading them.
 *
 * @param files regular files, those of one folder in alphabetical order
 * @param mistakes paths that are none, and folders that cannot be listed
 */
record NoteFiles(List<NoteFile> files, List<Mistake> mistakes) {
    private static final int DEEPEST = 64;

    static NoteFiles under(List<Path> paths) {
        Set<NoteFile> files = new LinkedHashSet<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Walk walk = new Walk(mistakes);
                walk.in(path);
                walk.files.sort((one, other) -> one.name().compareTo(other.name()));
                files.addAll(walk.files);
            } else if (Files.isRegularFile(path)) {
                NoteFile.at(path).ifPresentOrElse(files::add, () -> mistakes.add(mistake(path, "cannot be read")));
            } else {
                mistakes.add(mistake(path, Files.exists(path) ? "is no regular file" : "no such file or folder"));
            }
        }
        return new NoteFiles(List.copyOf(files), List.copyOf(mistakes));
    }

    private static Mistake mistake(Path path, String what) {
        return ReadNote.broken(NoteFile.nameOf(path), what).mistakes().get(0);
    }

    static boolean isNamedLikeNote(Path path) {
        String name =
                path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".txt");
    }

    /** Follows links to files and folders; a link that leads back to a folder above is left out with a word. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<NoteFile> files = new ArrayList<>();
        private final List<Mistake> mistakes;

        Walk(List<Mistake> mistakes) {
            this.mistakes = mistakes;
        }

        void in(Path folder) {
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isNamedLikeNote(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                files.add(NoteFile.of(file, attributes));
            } else {
                mistakes.add(mistake(file, "is no regular file"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            boolean loop = e instanceof java.nio.file.FileSystemLoopException;
            if (loop || Files.isDirectory(file) || isNamedLikeNote(file)) {
                mistakes.add(mistake(file, loop ? "is a link to a folder above it" : "cannot be read"));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
