package dev.warmup.notes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * A benchmark, run by hand: compares reading notes with parsing the same text by commonmark-java alone, both on one
 * thread in one run, by the processor time of the best of many rounds. Argument: a folder of notes.
 */
public final class ReadingSpeed {
    private static final int ROUNDS = 30;
    private static final int CHARACTERS = 3_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingSpeed() {}

    public static void main(String[] args) throws IOException {
        String text = text(Path.of(args.length == 0 ? "src/test/resources/notes/wild" : args[0]));
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        NoteReader reader = new NoteReader();
        long parsing = Long.MAX_VALUE;
        long reading = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            parsing = Math.min(parsing, nanos(() -> parser.parse(text)));
            reading = Math.min(reading, nanos(() -> reader.read("speed.md", text)));
        }
        double megabytes = text.length() / 1e6;
        System.out.printf(
                "commonmark %.0f MB/s, reader %.0f MB/s: %.1f times as long%n",
                megabytes / (parsing / 1e9), megabytes / (reading / 1e9), (double) reading / parsing);
    }

    private static long nanos(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(NoteFiles::isNamedLikeNote).sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        StringBuilder text = new StringBuilder();
        while (text.length() < CHARACTERS) {
            text.append(all);
        }
        return text.toString();
    }
}
