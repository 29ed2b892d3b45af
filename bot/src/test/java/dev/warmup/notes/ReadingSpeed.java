package dev.warmup.notes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.commonmark.parser.Parser;

/**
 * A benchmark, run by hand: compares reading notes with parsing the same text by commonmark-java alone, in one run, by
 * the best of some rounds: both on one thread, by its processor time, and as a folder is read, on all cores by the
 * clock. Then it tells in how much memory one large note of each kind can be read. Arguments: megabytes of each kind,
 * rounds, megabytes of the large note.
 */
public final class ReadingSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path CONTENT = Path.of("../content");
    private static final Path WILD = Path.of("src/test/resources/notes/wild");

    private final int characters;
    private final int rounds;
    private final int largeNote;

    private ReadingSpeed(int megabytes, int rounds, int largeNote) {
        this.characters = megabytes * 1_000_000;
        this.rounds = rounds;
        this.largeNote = largeNote * 1_000_000;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ReadingSpeed speed = new ReadingSpeed(argument(args, 0, 100), argument(args, 1, 5), argument(args, 2, 50));
        speed.compare("tidy notes", SpeedCorpus.ofNotes(CONTENT));
        speed.compare("wild notes", SpeedCorpus.ofNotes(WILD));
        speed.compare("questions ", SpeedCorpus.ofQuestions(WILD));
    }

    private static int argument(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private void compare(String kind, SpeedCorpus corpus) throws IOException, InterruptedException {
        List<String> notes = corpus.megabytes(characters);
        double megabytes = notes.stream().mapToLong(String::length).sum() / 1e6;
        Parser parser = Parser.builder().build();
        NoteReader reader = new NoteReader();
        long parsing = Long.MAX_VALUE;
        long reading = Long.MAX_VALUE;
        long readingTogether = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            parsing = Math.min(parsing, nanos(notes, parser::parse, THREADS::getCurrentThreadCpuTime));
            reading = Math.min(
                    reading, nanos(notes, note -> reader.read("speed.md", note), THREADS::getCurrentThreadCpuTime));
            long start = System.nanoTime();
            notes.parallelStream().forEach(note -> reader.read("speed.md", note));
            readingTogether = Math.min(readingTogether, System.nanoTime() - start);
        }
        System.out.printf(
                "%s %.0f MB: commonmark %.1f MB/s; reader %.1f MB/s, %.2f times as long; on %d cores %.1f MB/s%n",
                kind,
                megabytes,
                megabytes / (parsing / 1e9),
                megabytes / (reading / 1e9),
                (double) reading / parsing,
                Runtime.getRuntime().availableProcessors(),
                megabytes / (readingTogether / 1e9));
        tellMemory(kind, corpus);
    }

    private static long nanos(List<String> notes, Consumer<String> work, LongSupplier clock) {
        long start = clock.getAsLong();
        notes.forEach(work);
        return clock.getAsLong() - start;
    }

    private void tellMemory(String kind, SpeedCorpus corpus) throws IOException, InterruptedException {
        Path note = Files.createTempFile("large", ".md");
        try {
            Files.writeString(note, String.join("", corpus.megabytes(largeNote)));
            long size = Files.size(note);
            SmallestHeap heap = SmallestHeap.toRead(note);
            System.out.printf(
                    "%s one note of %.0f MB: read with a heap of %d MB (%.1f times its size) in %.1f s%n",
                    kind, size / 1e6, heap.megabytes(), heap.megabytes() * 1e6 / size, heap.seconds());
        } finally {
            Files.delete(note);
        }
    }
}
