package dev.warmup.search;

import dev.warmup.notes.LiveNotes;
import dev.warmup.notes.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Times searches in the shipped notes. From the folder {@code bot}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.warmup.search.SearchBenchmark</pre>
 */
public final class SearchBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 50;
    private static final int RESULTS = 5;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var content = Path.of(arguments.length == 0 ? "../content" : arguments[0]);
        Notes notes = new LiveNotes(List.of(content)).current();
        long start = System.nanoTime();
        var index = new LiveIndex(() -> notes).current();
        System.out.printf("%d questions indexed in %.0f ms%n", notes.questions().size(), since(start));

        var queries = queries();
        System.out.printf("first search: %s%n", time(index, queries.get(0)));
        var times = new ArrayList<Time>();
        for (int round = 0; round < ROUNDS; round++) {
            queries.forEach(query -> times.add(time(index, query)));
        }
        report("by the clock", times.stream().mapToDouble(Time::clock));
        report("of the processor", times.stream().mapToDouble(Time::processor));
    }

    /** Milliseconds; on a busy machine the clock counts what others do. */
    private record Time(double clock, double processor) {
        @Override
        public String toString() {
            return "%.1f ms by the clock, %.1f ms of the processor".formatted(clock, processor);
        }
    }

    private static void report(String what, DoubleStream times) {
        double[] sorted = times.sorted().toArray();
        System.out.printf(
                "%d searches, %s: median %.2f ms, 99 %% within %.2f ms, slowest %.2f ms%n",
                sorted.length,
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }

    private static Time time(NoteIndex index, String query) {
        long used = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        index.search(query, RESULTS);
        return new Time(since(start), (THREADS.getCurrentThreadCpuTime() - used) / 1e6);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Those of the tests: words, whole questions, typos, Chinese. */
    private static List<String> queries() throws IOException {
        var queries = new ArrayList<String>();
        for (var table : List.of("queries.csv", "chinese.csv")) {
            try (InputStream lines = SearchBenchmark.class.getResourceAsStream(table)) {
                new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> queries.add(line.substring(0, line.lastIndexOf('|'))));
            }
        }
        return queries;
    }
}
