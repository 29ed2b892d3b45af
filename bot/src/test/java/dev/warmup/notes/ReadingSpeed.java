package dev.warmup.notes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.parser.Parser;

/**
 * A benchmark, run by hand: compares reading notes with parsing the same text by commonmark-java alone, both on one
 * thread in one run, by the processor time of the best of some rounds. Arguments: megabytes of each kind of notes, rounds.
 */
public final class ReadingSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path CONTENT = Path.of("../content");
    private static final Path WILD = Path.of("src/test/resources/notes/wild");

    private final int characters;
    private final int rounds;

    private ReadingSpeed(int megabytes, int rounds) {
        this.characters = megabytes * 1_000_000;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException {
        ReadingSpeed speed = new ReadingSpeed(
                args.length > 0 ? Integer.parseInt(args[0]) : 100, args.length > 1 ? Integer.parseInt(args[1]) : 3);
        speed.compare("tidy notes", SpeedCorpus.ofNotes(CONTENT));
        speed.compare("wild notes", SpeedCorpus.ofNotes(WILD));
        speed.compare("questions ", SpeedCorpus.ofQuestions(WILD));
    }

    private void compare(String kind, SpeedCorpus corpus) {
        List<String> notes = corpus.megabytes(characters);
        Parser parser = Parser.builder().build();
        NoteReader reader = new NoteReader();
        long parsing = Long.MAX_VALUE;
        long reading = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            parsing = Math.min(parsing, nanos(notes, parser::parse));
            reading = Math.min(reading, nanos(notes, note -> reader.read("speed.md", note)));
        }
        double megabytes = notes.stream().mapToLong(String::length).sum() / 1e6;
        System.out.printf(
                "%s %.0f MB: commonmark %.1f MB/s, reader %.1f MB/s, %.2f times as long%n",
                kind, megabytes, megabytes / (parsing / 1e9), megabytes / (reading / 1e9), (double) reading / parsing);
    }

    private static long nanos(List<String> notes, Consumer<String> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        notes.forEach(work);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
